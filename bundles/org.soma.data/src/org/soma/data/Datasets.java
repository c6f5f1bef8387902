package org.soma.data;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.soma.data.preparing.Preparation;
import org.soma.data.reading.Formats;
import org.soma.data.reading.OfferedColumn;
import org.soma.data.reading.TableBuilder;
import org.soma.data.storage.Storage;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Role;
import org.soma.model.Shape;
import org.soma.model.Source;

/**
 * Reads the rows of datasets. Needs neither OSGi nor a workspace; any thread may call. What does not fit into a quarter of
 * the memory there may be is kept in mapped files.
 */
public final class Datasets {

	private Datasets() {
	}

	/**
	 * Reads, splits and scales a dataset.
	 *
	 * @param file the dataset's own file, which its sources are named from and which is named in messages
	 * @param network what the data is for: its units give the order of the values and their number; null for none in particular
	 * @throws DataException where the data is not fit for use: with one line for the user, or several findings
	 */
	public static PreparedData prepare(Dataset dataset, Path file, Network network) throws DataException {
		return prepare(dataset, file, network, Progress.NONE);
	}

	/**
	 * The same while somebody waits for its end.
	 *
	 * @throws java.util.concurrent.CancellationException where it is not to go on
	 */
	public static PreparedData prepare(Dataset dataset, Path file, Network network, Progress progress) throws DataException {
		try (Storage raw = Storage.usual(); Storage ready = Storage.usual()) {
			return prepare(dataset, file, network, raw, ready, progress);
		} catch (IOException | InvalidPathException e) {
			throw described(file, e);
		}
	}

	static PreparedData prepare(Dataset dataset, Path file, Network network, Storage raw, Storage ready, Progress progress) throws IOException {
		List<Column> columns = columns(dataset, file);
		Table table = read(dataset, columns, file, raw, progress);
		progress.check(1);
		return new PreparedData(file, new Preparation(file, table, columns, dataset.getSplit(), network, ready), shape(dataset, table, columns));
	}

	/**
	 * Reads the rows of a dataset as they are, without splitting and scaling them.
	 *
	 * @throws DataException where they cannot be read: with one line for the user, or several findings
	 */
	public static Table read(Dataset dataset, Path file) throws DataException {
		return read(dataset, file, Progress.NONE);
	}

	/**
	 * The same while somebody waits for its end.
	 *
	 * @throws java.util.concurrent.CancellationException where it is not to go on
	 */
	public static Table read(Dataset dataset, Path file, Progress progress) throws DataException {
		try (Storage raw = Storage.usual()) {
			return read(dataset, columns(dataset, file), file, raw, progress);
		} catch (IOException | InvalidPathException e) {
			throw described(file, e);
		}
	}

	private static Table read(Dataset dataset, List<Column> columns, Path file, Storage storage, Progress progress) throws IOException {
		Set<String> names = new HashSet<>();
		columns.stream().filter(column -> column.getRole() != Role.IGNORED).forEach(column -> names.add(column.getName()));
		List<Formats.Reading> readings = new ArrayList<>();
		List<Integer> limits = new ArrayList<>();
		for (Source source : sources(dataset, file)) {
			List<Formats.Reading> opened = Formats.open(source, file, names);
			readings.addAll(opened);
			opened.forEach(reading -> limits.add(source.getCount() > 0 ? source.getCount() : Integer.MAX_VALUE));
		}
		int[] current = new int[1];
		TableBuilder table = new TableBuilder(storage, readings.size() > 1, new Findings(),
				share -> progress.at((current[0] + share) / readings.size()));
		for (int i = 0; i < readings.size(); i++) {
			Formats.Reading reading = readings.get(i);
			current[0] = i;
			table.setPart(reading.part());
			try {
				reading.reader().read(columns, limits.get(i), table);
			} catch (IOException e) {
				throw described(reading.reader().file(), e);
			}
		}
		return table.build();
	}

	/** The dataset's columns, or where it has none yet those that its first source offers. */
	private static List<Column> columns(Dataset dataset, Path file) throws IOException {
		if (!dataset.getColumns().isEmpty()) {
			return List.copyOf(dataset.getColumns());
		}
		return Formats.open(sources(dataset, file).get(0), file, Set.of()).get(0).reader().columns().stream().map(OfferedColumn::toColumn)
				.toList();
	}

	private static List<Source> sources(Dataset dataset, Path file) throws DataException {
		if (dataset.getSources().isEmpty()) {
			throw new DataException(file, "has no source; add a file or a generator to it");
		}
		return dataset.getSources();
	}

	private static Shape shape(Dataset dataset, Table table, List<Column> columns) throws DataException {
		List<Field> inputs = columns.stream().filter(column -> column.getRole() == Role.INPUT)
				.flatMap(column -> table.field(column.getName()).or(() -> Optional.of(table.fields().get(columns.indexOf(column)))).stream()).toList();
		return dataset.getSampleShape() != null ? dataset.getSampleShape() : inputs.size() == 1 ? inputs.get(0).shape().orElse(null) : null;
	}

	private static DataException described(Path file, Exception e) {
		return switch (e) {
		case DataException known -> known;
		case NoSuchFileException absent -> new DataException(Path.of(absent.getFile()), "does not exist; put it there or choose another file", e);
		case InvalidPathException wrong -> new DataException(file, "has a source '" + wrong.getInput()
				+ "', which is no file name; choose another", e);
		default -> new DataException(file, "cannot be read: " + (e.getMessage() == null ? e.toString() : e.getMessage()), e);
		};
	}
}
