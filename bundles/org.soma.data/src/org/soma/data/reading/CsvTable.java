package org.soma.data.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.soma.data.DataException;
import org.soma.data.Fault;
import org.soma.data.Finding;
import org.soma.data.Remedy;
import org.soma.data.RowNumbers;
import org.soma.data.storage.NumberType;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Role;

/** A table in text. */
final class CsvTable implements TableReader {

	private final Path file;
	private final TextFile text;
	private final Dialect dialect;
	private final CsvColumns columns;
	private final ReadingSettings settings;
	private final RowRemedies faultyRows;
	private final Glance glance;

	/** @param expected the names of the dataset's columns, if it has any yet */
	CsvTable(Path file, ReadingSettings settings, Set<String> expected) throws IOException {
		this.file = file;
		this.text = TextFile.of(file, settings.encoding().orElse(null));
		DialectGuess guess = new DialectGuess(file, text.sample(), text.isShort(), settings);
		this.dialect = guess.guess(expected);
		List<String[]> rows = guess.rows(dialect);
		this.columns = new CsvColumns(rows, dialect);
		this.settings = settings;
		this.faultyRows = settings.remedies(Fault.ROW, null);
		this.glance = Glance.of(dialect, text.charset(), rows, text.isShort());
		if (columns.names().isEmpty()) {
			throw new DataException(file, "is empty; put rows in or choose another file");
		}
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public List<OfferedColumn> columns() {
		return columns.offered();
	}

	@Override
	public int rowsAtLeast() {
		return columns.rows();
	}

	@Override
	public void read(List<Column> wanted, int limit, TableBuilder table) throws IOException {
		List<Column> used = wanted.stream().filter(column -> column.getRole() != Role.IGNORED).toList();
		List<FieldPlan> fields = new ArrayList<>();
		RowNumbers.Builder numbers = new RowNumbers.Builder();
		RowNumbers kept;
		CsvCells[] cells = new CsvCells[used.size()];
		int[] places = places(wanted, used);
		int stride = Math.max(1, used.size()) * Double.BYTES;
		for (Column column : used) {
			fields.add(new FieldPlan(column.getName(), 1, null, NumberType.F64, 0, fields.size() * Double.BYTES,
					column.getKind() == ColumnKind.CATEGORY));
		}
		table.declare(file, List.of(new BlockPlan(stride, ByteOrder.nativeOrder())), fields);
		for (int i = 0; i < cells.length; i++) {
			cells[i] = new CsvCells(file, used.get(i), dialect.decimal(), table.texts(i), table.findings(),
					settings.remedies(Fault.CELL, used.get(i).getName()));
		}
		try (Reader in = text.open(table.progress())) {
			CsvParser parser = new CsvParser(file, in, dialect.delimiter(), dialect.quote());
			if (dialect.header() && parser.header()) {
				numbers.add(parser.row());
			}
			double[] values = new double[cells.length];
			RowNumbers.Builder among = new RowNumbers.Builder();
			for (int rows = 0; rows < limit && parser.next(); rows++) {
				if (fits(parser, table) && read(parser, cells, places, values)) {
					ByteBuffer row = table.block(0).add();
					for (double value : values) {
						row.putDouble(value);
					}
					numbers.add(parser.row());
					among.add(parser.place());
				}
			}
			kept = among.build(parser.place());
		}
		table.end(file, dialect.header() ? 1 : 0, numbers.build(), kept);
	}

	/** Reads the values of a row; false where it is to be left out. */
	private static boolean read(CsvParser parser, CsvCells[] cells, int[] places, double[] values) throws DataException {
		boolean kept = true;
		for (int i = 0; i < cells.length; i++) {
			values[i] = cells[i].value(parser, places[i]);
			kept &= !cells[i].isSkipping();
		}
		for (int i = 0; i < cells.length && !kept; i++) {
			cells[i].forget();
		}
		return kept;
	}

	@Override
	public Optional<Glance> glance() {
		return Optional.of(glance);
	}

	private boolean fits(CsvParser parser, TableBuilder table) throws DataException {
		int expected = columns.names().size();
		int there = parser.cells();
		if (there == expected || there == expected + 1 && parser.end(there - 1) == parser.start(there - 1)) {
			return true;
		}
		Remedy remedy = faultyRows.at(parser.place());
		if (remedy != Remedy.STOP) {
			return remedy == Remedy.MISSING;
		}
		if (table.findings().isCounted(Fault.ROW, null)) {
			return false;
		}
		table.findings().add(new Finding(file, parser.row(), null, "has " + there + (there == 1 ? " cell" : " cells") + " where "
				+ (dialect.header() ? "the header has " : "the first row has ") + expected + "; mend the row, or set the source's delimiter", Fault.ROW,
				parser.place()));
		return false;
	}

	/** Where each used column stands in the file. */
	private int[] places(List<Column> wanted, List<Column> used) throws DataException {
		int[] places = new int[used.size()];
		List<String> names = columns.names();
		if (!dialect.header() && wanted.size() != names.size()) {
			throw new DataException(file, "has " + names.size() + " columns without names where the dataset has " + wanted.size()
					+ "; make both the same, or name the columns in a first row");
		}
		Set<String> missing = new HashSet<>();
		for (int i = 0; i < places.length; i++) {
			places[i] = dialect.header() ? names.indexOf(used.get(i).getName()) : wanted.indexOf(used.get(i));
			if (places[i] < 0) {
				missing.add(used.get(i).getName());
			}
		}
		if (!missing.isEmpty()) {
			throw new DataException(file, "has no column '" + missing.iterator().next() + "'; it has " + list(names)
					+ ", so name it in the file or ignore it in the dataset");
		}
		return places;
	}

	private static String list(List<String> names) {
		return String.join(", ", names.subList(0, Math.min(10, names.size()))) + (names.size() > 10 ? " and " + (names.size() - 10) + " more"
				: "");
	}
}
