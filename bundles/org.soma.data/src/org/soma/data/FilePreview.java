package org.soma.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

import org.soma.data.reading.Formats;
import org.soma.data.reading.Glance;
import org.soma.data.reading.OfferedColumn;
import org.soma.data.reading.TableBuilder;
import org.soma.data.reading.TableReader;
import org.soma.data.storage.Storage;
import org.soma.model.Part;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Source;

/**
 * What a data file looks like at its beginning. However long it is, only that is read.
 *
 * @param kind of file
 * @param withTest whether some of the rows are there to test with
 * @param dialect how a table in text is written, as the settings of a source say it; empty for other files
 * @param columns what the columns are called
 * @param rows the first rows as they are written; pictures are told by their size
 * @param firstRow the number of the first of them in its file, counted from 1
 * @param rowsAtLeast how many rows there are, or at least are where the rest of a text has not been read
 * @param whole whether that is how many there are
 * @param shape of the pictures, where there are any
 * @param table the first rows with their pictures, where there are any
 * @param files all that the data is in: those to be copied where it is to be copied
 */
public record FilePreview(Kind kind, boolean withTest, Map<String, String> dialect, List<String> columns, List<List<String>> rows, int firstRow, long rowsAtLeast,
		boolean whole, Optional<Shape> shape, Optional<Table> table, List<Path> files) {

	/** What is read in the same way. */
	public enum Kind {
		TEXT, ARRAY, PICTURES
	}

	private static final int MOST_ROWS = 100;
	private static final int MOST_CELLS = 1000;

	/**
	 * @param settings how it is to be read where that is not to be found out, as a source has them
	 * @throws DataException with one line for the user where it cannot be read
	 */
	public static FilePreview of(Path data, Map<String, String> settings) throws DataException {
		Source source = SomaFactory.eINSTANCE.createSource();
		source.setFile(data.toString());
		source.getSettings().putAll(settings);
		try {
			List<Formats.Reading> readings = Formats.open(source, data.resolveSibling("preview.dataset"), Set.of());
			TableReader reader = readings.get(0).reader();
			List<Path> files = new ArrayList<>();
			long rows = 0;
			for (Formats.Reading reading : readings) {
				files.addAll(reading.reader().files());
				rows += reading.reader().rowsAtLeast();
			}
			boolean withTest = readings.stream().anyMatch(reading -> reading.part() == Part.TEST);
			return reader.glance().isPresent() ? text(reader.columns(), reader.glance().get(), rows, files) : array(reader, withTest, rows, files);
		} catch (DataException e) {
			throw e;
		} catch (EOFException | ZipException e) {
			throw new DataException(data, "is packed with gzip and cut off or damaged; get it again", e);
		} catch (IOException e) {
			throw new DataException(data, "cannot be read: " + e.getMessage(), e);
		}
	}

	private static FilePreview text(List<OfferedColumn> columns, Glance glance, long rows, List<Path> files) {
		List<List<String>> cells = glance.rows().stream().skip(glance.header() ? 1 : 0).map(row -> Arrays.stream(row).limit(MOST_CELLS).toList())
				.toList();
		return new FilePreview(Kind.TEXT, false, glance.dialect(), columns.stream().map(OfferedColumn::name).limit(MOST_CELLS).toList(), cells,
				glance.header() ? 2 : 1, rows, glance.whole(), Optional.empty(), Optional.empty(), files);
	}

	private static FilePreview array(TableReader reader, boolean withTest, long rows, List<Path> files) throws IOException {
		List<OfferedColumn> columns = reader.columns();
		try (Storage storage = Storage.usual()) {
			TableBuilder builder = new TableBuilder(storage, false, new AllFindings(), Progress.NONE);
			reader.read(columns.stream().map(OfferedColumn::toColumn).toList(), MOST_ROWS, builder);
			Table table = builder.build();
			List<List<String>> cells = new ArrayList<>();
			for (int row = 0; row < table.rows(); row++) {
				cells.add(cells(table, row));
			}
			Optional<Shape> shape = columns.stream().filter(column -> column.shape() != null).map(OfferedColumn::shape).findFirst();
			return new FilePreview(reader.findsAllFaults() ? Kind.PICTURES : Kind.ARRAY, withTest, Map.of(), columns.stream().map(OfferedColumn::name).toList(), cells, 1, rows, true, shape,
					Optional.of(table), files);
		}
	}

	private static List<String> cells(Table table, int row) {
		List<String> cells = new ArrayList<>();
		for (Field field : table.fields()) {
			cells.add(field.width() == 1 ? field.text(row, 0) : field.shape().map(Shape::toString).orElse(field.width() + " numbers"));
		}
		return cells;
	}
}
