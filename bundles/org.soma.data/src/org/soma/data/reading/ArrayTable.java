package org.soma.data.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.soma.data.DataException;
import org.soma.data.storage.NumberType;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Role;
import org.soma.model.Shape;

/** An array of samples, with their labels in a second array or as its own last column. */
final class ArrayTable implements TableReader {

	/** A table with more columns than this is one column of many values. */
	private static final int MOST_COLUMNS = 256;

	private final ArrayFile samples;
	private final ArrayFile labels;
	private final ArrayRemedies remedies;

	/** @param labels null where there are none */
	ArrayTable(ArrayFile samples, ArrayFile labels, ReadingSettings settings) throws DataException {
		this.samples = samples;
		this.labels = labels;
		if (labels != null && labels.rows() != samples.rows()) {
			throw new DataException(samples.file(), "has " + samples.rows() + " rows, but its labels in " + labels.file().getFileName() + " are "
					+ labels.rows() + "; choose those that belong together");
		}
		remedies = ArrayRemedies.of(settings, columns());
	}

	@Override
	public Path file() {
		return samples.file();
	}

	@Override
	public List<Path> files() {
		return labels == null ? List.of(samples.file()) : List.of(samples.file(), labels.file());
	}

	@Override
	public boolean findsAllFaults() {
		return false;
	}

	@Override
	public List<OfferedColumn> columns() {
		if (samples.rank() == 1 && labels == null) {
			return List.of(isWhole(samples) ? OfferedColumn.of("label", Role.TARGET, ColumnKind.CATEGORY)
					: OfferedColumn.of("x1", Role.INPUT, ColumnKind.NUMBER));
		}
		List<OfferedColumn> columns = new ArrayList<>();
		if (isPlainTable()) {
			IntStream.range(1, samples.width()).mapToObj(i -> OfferedColumn.of("x" + i, Role.INPUT, ColumnKind.NUMBER)).forEach(columns::add);
			columns.add(OfferedColumn.of("y", Role.TARGET, ColumnKind.NUMBER));
			return columns;
		}
		Shape shape = samples.rowShape();
		columns.add(new OfferedColumn(shape == null ? "x" : "image", samples.width(), shape, Role.INPUT, ColumnKind.NUMBER,
				samples.type() == NumberType.U8 && samples.width() > 1 ? 1 / 255.0 : 1));
		if (labels != null) {
			boolean classes = labels.width() == 1 && isWhole(labels);
			columns.add(new OfferedColumn("label", labels.width(), null, Role.TARGET, classes ? ColumnKind.CATEGORY : ColumnKind.NUMBER, 1));
		}
		return columns;
	}

	/** Whether the columns stand on their own, as in a text table. */
	private boolean isPlainTable() {
		return labels == null && samples.rank() == 2 && samples.width() > 1 && samples.width() <= MOST_COLUMNS;
	}

	private static boolean isWhole(ArrayFile file) {
		return file.type() != NumberType.F32 && file.type() != NumberType.F64;
	}

	@Override
	public int rowsAtLeast() {
		return labels == null ? samples.rowsThere() : Math.min(samples.rowsThere(), labels.rowsThere());
	}

	@Override
	public void read(List<Column> columns, int limit, TableBuilder table) throws IOException {
		List<FieldPlan> fields = new ArrayList<>();
		int offset = 0;
		for (OfferedColumn column : columns()) {
			boolean label = labels != null && !fields.isEmpty();
			fields.add(new FieldPlan(column.name(), column.width(), column.shape(), label ? labels.type() : samples.type(), label ? 1 : 0,
					label ? 0 : offset, false));
			offset += column.width() * samples.type().size();
		}
		List<ArrayFile> files = Stream.of(samples, labels).filter(file -> file != null).toList();
		table.declare(file(), files.stream().map(file -> new BlockPlan(file.stride(), file.order())).toList(), fields);
		table.setRemedies(remedies);
		int count = limit;
		for (int i = 0; i < files.size(); i++) {
			count = Math.min(count, files.get(i).read(limit, i, table));
		}
		table.endArrays(file(), count);
	}
}
