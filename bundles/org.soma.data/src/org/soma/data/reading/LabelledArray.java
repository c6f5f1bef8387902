package org.soma.data.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.soma.data.DataException;
import org.soma.data.Progress;
import org.soma.data.storage.NumberType;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Role;
import org.soma.model.SomaFactory;

/** An array of samples with what belongs to each of them in a table of text, so that labels may be words. */
final class LabelledArray implements TableReader {

	private final ArrayFile samples;
	private final Path labels;
	private final TextFile text;
	private final Dialect dialect;
	private final CsvColumns columns;
	private final ArrayRemedies remedies;

	/** @param ofSamples how they are read */
	LabelledArray(ArrayFile samples, Path labels, ReadingSettings ofSamples) throws IOException {
		this.samples = samples;
		this.labels = labels;
		ReadingSettings settings = new ReadingSettings(labels, Map.of("header", "yes"));
		text = TextFile.of(labels, null);
		DialectGuess guess = new DialectGuess(labels, text.sample(), text.isShort(), settings);
		dialect = guess.guess(Set.of());
		columns = new CsvColumns(guess.rows(dialect), dialect);
		remedies = ArrayRemedies.of(ofSamples, columns());
	}

	@Override
	public Path file() {
		return samples.file();
	}

	@Override
	public List<Path> files() {
		return List.of(samples.file(), labels);
	}

	@Override
	public boolean findsAllFaults() {
		return false;
	}

	@Override
	public List<OfferedColumn> columns() {
		List<OfferedColumn> all = new ArrayList<>();
		all.add(new OfferedColumn(samples.rowShape() == null ? "x" : "image", samples.width(), samples.rowShape(), Role.INPUT, ColumnKind.NUMBER,
				samples.type() == NumberType.U8 && samples.width() > 1 ? 1 / 255.0 : 1));
		columns.names().forEach(name -> all.add(OfferedColumn.of(name, Role.TARGET, ColumnKind.CATEGORY)));
		return all;
	}

	@Override
	public int rowsAtLeast() {
		return samples.rowsThere();
	}

	@Override
	public void read(List<Column> wanted, int limit, TableBuilder table) throws IOException {
		List<OfferedColumn> offered = columns();
		List<FieldPlan> fields = new ArrayList<>();
		fields.add(new FieldPlan(offered.get(0).name(), samples.width(), samples.rowShape(), samples.type(), 0, 0, false));
		List<Column> kinds = new ArrayList<>();
		for (int i = 1; i < offered.size(); i++) {
			Column column = column(wanted, offered.get(i), i);
			kinds.add(column);
			// What is ignored may be anything, and is kept as it is.
			boolean texts = column.getKind() == ColumnKind.CATEGORY || column.getRole() == Role.IGNORED;
			fields.add(new FieldPlan(column.getName(), 1, null, NumberType.F64, 1, (i - 1) * Double.BYTES, texts));
		}
		table.declare(file(), List.of(new BlockPlan(samples.stride(), samples.order()),
				new BlockPlan(kinds.size() * Double.BYTES, ByteOrder.nativeOrder())), fields);
		CsvCells[] cells = new CsvCells[kinds.size()];
		for (int i = 0; i < cells.length; i++) {
			// What is missing is told of when the data is prepared: until then, the rows can be looked at and mended.
			cells[i] = new CsvCells(labels, kinds.get(i), dialect.decimal(), table.texts(i + 1), table.findings(), RowRemedies.MISSING);
		}
		table.setRemedies(remedies);
		int count = samples.read(limit, 0, table);
		int rows = 0;
		try (Reader in = text.open(Progress.NONE)) {
			CsvParser parser = new CsvParser(labels, in, dialect.delimiter(), dialect.quote());
			parser.next();
			for (; rows < count && parser.next(); rows++) {
				ByteBuffer row = table.block(1).add();
				for (int i = 0; i < cells.length; i++) {
					row.putDouble(i < parser.cells() ? cells[i].value(parser, i) : Double.NaN);
				}
			}
		}
		if (rows < count) {
			throw new DataException(labels, "has " + rows + " rows, but its samples in " + file().getFileName() + " are " + samples.rows()
					+ "; choose those that belong together");
		}
		table.endArrays(file(), count);
	}

	/** The column by its name, else in its place, else as it is offered. */
	private static Column column(List<Column> wanted, OfferedColumn offered, int index) {
		return wanted.stream().filter(column -> offered.name().equals(column.getName())).findFirst()
				.orElseGet(() -> index < wanted.size() ? wanted.get(index) : named(offered));
	}

	private static Column named(OfferedColumn offered) {
		Column column = SomaFactory.eINSTANCE.createColumn();
		column.setName(offered.name());
		column.setKind(offered.kind());
		return column;
	}
}
