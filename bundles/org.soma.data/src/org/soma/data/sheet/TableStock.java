package org.soma.data.sheet;

import java.util.ArrayList;
import java.util.List;

import org.soma.data.Field;
import org.soma.data.Table;
import org.soma.data.reading.Numbers;

/** The cells of a table that was read. A field of many values is as many columns. */
final class TableStock implements Stock {

	private final Table table;
	private final Field[] fields;
	private final int[] indices;
	private final List<String> names = new ArrayList<>();

	TableStock(Table table) {
		this.table = table;
		int columns = table.fields().stream().mapToInt(Field::width).sum();
		fields = new Field[columns];
		indices = new int[columns];
		for (Field field : table.fields()) {
			for (int k = 0; k < field.width(); k++) {
				fields[names.size()] = field;
				indices[names.size()] = k;
				names.add(field.width() == 1 ? field.name() : field.name() + (k + 1));
			}
		}
	}

	Table table() {
		return table;
	}

	List<String> names() {
		return names;
	}

	Field field(int column) {
		return fields[column];
	}

	/** How many columns there are up to the last one of a field that has many values in each row, which belong together. */
	int wide() {
		int wide = fields.length;
		while (wide > 0 && fields[wide - 1].width() == 1) {
			wide--;
		}
		return wide;
	}

	@Override
	public int rows() {
		return table.rows();
	}

	@Override
	public boolean isComplete() {
		return true;
	}

	@Override
	public int columns() {
		return fields.length;
	}

	@Override
	public String text(int row, int column) {
		return fields[column].text(row, indices[column]);
	}

	@Override
	public double number(int row, int column) {
		Field field = fields[column];
		return field.texts().isPresent() ? Numbers.parse(text(row, column), '.') : field.value(row, indices[column]);
	}

	@Override
	public char decimal() {
		return '.';
	}

	@Override
	public void close() {
		// The table is in memory, or in a file that goes with it.
	}
}
