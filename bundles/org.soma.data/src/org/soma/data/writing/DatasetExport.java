package org.soma.data.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.soma.data.DataException;
import org.soma.data.Datasets;
import org.soma.data.Field;
import org.soma.data.PreparedData;
import org.soma.data.Progress;
import org.soma.data.Table;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.Role;

/**
 * Writes the rows of a dataset into files for other programs.
 *
 * @param part which rows; all of them where it is {@link Part#ANY}
 * @param scaled whether the values are those that a network takes, scaled and encoded, or those that were read
 */
public record DatasetExport(Dataset dataset, Path file, Part part, boolean scaled) {

	private static final String NPY = ".npy";

	/** The files that are written where their user names this one: an array of inputs and one of targets need two. */
	public List<Path> files(Path target) {
		if (!isArray(target)) {
			return List.of(target);
		}
		boolean targets = dataset.getColumns().stream().anyMatch(column -> column.getRole() == Role.TARGET);
		return targets ? List.of(sibling(target, "-inputs"), sibling(target, "-targets")) : List.of(sibling(target, "-inputs"));
	}

	private static boolean isArray(Path target) {
		return target.getFileName().toString().endsWith(NPY);
	}

	private static Path sibling(Path target, String ending) {
		String name = target.getFileName().toString();
		return target.resolveSibling(name.substring(0, name.length() - NPY.length()) + ending + NPY);
	}

	/**
	 * Writes the files: all of them whole, or none.
	 *
	 * @param target a name that ends in .npy for arrays; anything else becomes a table in text
	 * @throws java.util.concurrent.CancellationException where it is not to go on; nothing is written then
	 */
	public void write(Path target, Progress progress) throws IOException {
		PreparedData prepared = scaled || part != Part.ANY ? Datasets.prepare(dataset, file, null) : null;
		Table table = scaled ? null : Datasets.read(dataset, file, progress.part(0, 0.5));
		int[] rows = scaled ? null : prepared == null ? IntStream.range(0, table.rows()).toArray() : prepared.rows(part);
		if (rows != null ? rows.length == 0 : prepared.part(part).count() == 0) {
			throw new DataException(file, "has no rows in this part of its split; choose another part");
		}
		try (Drafts drafts = new Drafts()) {
			List<Path> files = files(target);
			if (!isArray(target)) {
				text(prepared, table, rows, drafts.of(target), progress.part(0.5, 1));
			} else {
				for (int i = 0; i < files.size(); i++) {
					Progress half = progress.part(0.5 + 0.25 * i, 0.75 + 0.25 * i);
					array(prepared, table, rows, i == 0 ? Role.INPUT : Role.TARGET, drafts.of(files.get(i)), half);
				}
			}
			drafts.finish();
		}
	}

	private void text(PreparedData prepared, Table table, int[] rows, Path draft, Progress progress) throws IOException {
		try (CsvWriter writer = CsvWriter.to(draft)) {
			if (scaled) {
				writer.samples(prepared.part(part), prepared.inputNames(), prepared.targetNames(), progress);
			} else {
				writer.table(table, rows, progress);
			}
		}
	}

	private void array(PreparedData prepared, Table table, int[] rows, Role role, Path draft, Progress progress) throws IOException {
		if (!scaled) {
			NpyWriter.fields(table, fields(table, role), rows, draft, progress);
		} else if (role == Role.INPUT) {
			NpyWriter.inputs(prepared.part(part), prepared.sampleShape().orElse(null), draft, progress);
		} else {
			NpyWriter.targets(prepared.part(part), draft, progress);
		}
	}

	/** By name, or where the file names none by place. */
	private List<Field> fields(Table table, Role role) throws DataException {
		List<Column> columns = dataset.getColumns();
		List<Field> fields = columns.stream().filter(column -> column.getRole() == role)
				.flatMap(column -> table.field(column.getName()).or(() -> Optional.of(table.fields().get(columns.indexOf(column)))).stream()).toList();
		if (fields.isEmpty()) {
			throw new DataException(file, "has no " + (role == Role.INPUT ? "input" : "target") + " column; make at least one");
		}
		return fields;
	}
}
