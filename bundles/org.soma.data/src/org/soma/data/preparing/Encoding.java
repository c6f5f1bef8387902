package org.soma.data.preparing;

import java.nio.file.Path;

import org.soma.data.DataException;
import org.soma.data.Field;
import org.soma.model.Column;

/** How one column of a dataset becomes values for a network. Many threads may use it once it is released. */
public abstract class Encoding {

	private final Column column;
	private final int cells;
	private Field field;

	Encoding(Column column, Field field) {
		this.column = column;
		this.cells = field.width();
		this.field = field;
	}

	/** Lets go of the values that were read, when what becomes of them is laid down. Only typed rows can be encoded from then on. */
	final void release() {
		field = null;
	}

	public Column column() {
		return column;
	}

	/** How the column is called by its user. */
	public String name() {
		return column.getName();
	}

	Field field() {
		return field;
	}

	/** How many cells the column has in a row that someone types. */
	public int cells() {
		return cells;
	}

	public String cellName(int index) {
		return cells() == 1 ? name() : name() + (index + 1);
	}

	/** How many values each row has for the network. */
	public abstract int width();

	public abstract String valueName(int index);

	/** A value of a row; NaN where it is missing. */
	abstract double value(int row, int index);

	/** How the value is to be called where it does not do. */
	abstract String raw(int row, int index);

	/**
	 * Encodes the cells of a typed row.
	 *
	 * @param from where the column's cells begin
	 * @param values takes {@link #width()} values
	 * @throws DataException naming the file, where a cell does not fit
	 */
	public abstract void encode(String[] row, int from, float[] values, Path file, long rowNumber) throws DataException;

	/**
	 * Writes the cells that {@link #encode} would take for some values.
	 *
	 * @param from where the column's cells begin
	 */
	public abstract void decode(float[] values, String[] row, int from);

	/** What a value of the network means in the user's units. */
	public abstract double decode(double value);
}
