package org.soma.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.soma.data.reading.Formats;
import org.soma.data.reading.TableBuilder;
import org.soma.data.reading.TableReader;
import org.soma.data.storage.Storage;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Dataset;
import org.soma.model.Role;
import org.soma.model.Source;

/**
 * What is wrong in the data of a dataset, row by row to its end, whatever its sources say is to be done about it. Rows of
 * tables and pictures are not kept, so that files of any size can be checked.
 */
public final class FileCheck {

	/** Up to here the rows are also prepared as if they were to be learned from, which finds more. */
	private static final long FEW_BYTES = 64L << 20;

	private final AllFindings findings = new AllFindings();
	private final List<String> warnings = new ArrayList<>();
	private long rows;

	/**
	 * Findings that are dealt with in one way.
	 *
	 * @param column null where it is not one column's fault
	 */
	public record Kind(Fault fault, String column) {

		public static Kind of(Finding finding) {
			return new Kind(finding.fault(), finding.fault().isOfColumns() ? finding.column() : null);
		}
	}

	private FileCheck() {
	}

	/**
	 * Reads everything.
	 *
	 * @param file the dataset's own file, which need not exist
	 * @throws DataException where a file cannot be read at all, with one line for the user
	 * @throws java.util.concurrent.CancellationException where it is not to go on
	 */
	public static FileCheck of(Dataset dataset, Path file, Progress progress) throws DataException {
		FileCheck check = new FileCheck();
		Dataset strict = strict(dataset);
		try {
			int sources = strict.getSources().size();
			for (int i = 0; i < sources; i++) {
				check.source(strict, strict.getSources().get(i), file, progress.part((double) i / sources, (i + 1.0) / sources));
			}
		} catch (DataException e) {
			throw e;
		} catch (IOException e) {
			throw new DataException(file, "its data cannot be read: " + e.getMessage(), e);
		}
		if (check.findings().isEmpty()) {
			check.prepare(strict, file);
		}
		return check;
	}

	/** The same dataset with everything a reason to stop. */
	private static Dataset strict(Dataset dataset) {
		Dataset strict = EcoreUtil.copy(dataset);
		for (Source source : strict.getSources()) {
			source.getSettings().removeIf(setting -> Fault.isSetting(setting.getKey()));
		}
		return strict;
	}

	private void source(Dataset dataset, Source source, Path file, Progress progress) throws IOException {
		List<Column> columns = List.copyOf(dataset.getColumns());
		List<Formats.Reading> readings = Formats.open(source, file, Set.of());
		for (int i = 0; i < readings.size(); i++) {
			TableReader reader = readings.get(i).reader();
			Progress part = progress.part((double) i / readings.size(), (i + 1.0) / readings.size());
			try (Storage storage = reader.findsAllFaults() ? null : Storage.usual()) {
				TableBuilder table = new TableBuilder(storage, false, findings, part);
				reader.read(columns, source.getCount() > 0 ? source.getCount() : Integer.MAX_VALUE, table);
				rows += table.rows();
				if (storage != null) {
					values(reader.file(), table.build(), readings.size() == 1);
				} else if (table.rows() == 0 && findings.kept().isEmpty()) {
					throw new DataException(reader.file(), "has no rows; put some in or choose another file");
				} else {
					classes(columns, table);
				}
			}
		}
	}

	/** @param alone whether the source has no other rows, so that the number of a row tells which of the source's it is */
	private void values(Path file, Table table, boolean alone) {
		for (Field field : table.fields()) {
			if (!field.type().canBeMissing()) {
				continue;
			}
			for (int row = 0; row < table.rows(); row++) {
				int faulty = 0;
				for (int k = 0; k < field.width(); k++) {
					faulty += Double.isFinite(field.value(row, k)) ? 0 : 1;
				}
				if (faulty > 0 && !findings.isCounted(Fault.VALUE, field.name())) {
					findings.add(new Finding(file, row + 1L, field.name(), told(field, row, faulty), Fault.VALUE, alone ? row + 1L : 0));
				}
			}
		}
	}

	private static String told(Field field, int row, int faulty) {
		String what = Double.isNaN(field.value(row, 0)) ? "has no number (NaN)" : "is infinite";
		if (field.width() > 1) {
			what = "has " + (faulty == 1 ? "a value that is no finite number" : faulty + " values that are no finite numbers") + " among its " + field.width();
		}
		return what + "; leave out the row, let something stand in, or save the array again";
	}

	private void classes(List<Column> columns, TableBuilder table) {
		for (Column column : columns) {
			if (column.getRole() == Role.TARGET && column.getKind() == ColumnKind.CATEGORY && findings.kept().isEmpty()
					&& table.textsOf(column.getName()).size() == 1) {
				warnings.add("column " + column.getName() + ": all rows are of one class, '" + table.textsOf(column.getName()).get(0)
						+ "'; there is nothing to tell apart, so add rows of another");
			}
		}
	}

	private void prepare(Dataset dataset, Path file) {
		try {
			long bytes = 0;
			for (Source source : dataset.getSources()) {
				Path data = source.getFile() == null ? null : file.resolveSibling(source.getFile());
				bytes += data != null && Files.isRegularFile(data) ? Files.size(data) : 0;
			}
			if (bytes < FEW_BYTES) {
				warnings.clear();
				Datasets.prepare(dataset, file, null).warnings().forEach(warning -> warnings.add(warning.replace(file + ": ", "")));
			}
		} catch (DataException e) {
			e.findings().forEach(findings::add);
		} catch (IOException e) {
			warnings.add("its size cannot be told: " + e.getMessage());
		}
	}

	/** What is wrong: of each kind the first few hundred. */
	public List<Finding> findings() {
		return List.copyOf(findings.kept());
	}

	/** How many findings of each kind there are in all. */
	public Map<Kind, Long> counts() {
		return Map.copyOf(findings.counts());
	}

	/** How many rows there are in which nothing keeps them from being read. */
	public long rows() {
		return rows;
	}

	/** What the user should know of data that can be used all the same, each in one line. */
	public List<String> warnings() {
		return List.copyOf(warnings);
	}
}
