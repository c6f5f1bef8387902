package org.soma.data.ui.table;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** How many heads there are; their painters know what they say. */
final class HeadProvider implements IDataProvider {

	private final IntSupplier columns;
	private final IntSupplier rows;

	HeadProvider(IntSupplier columns, IntSupplier rows) {
		this.columns = columns;
		this.rows = rows;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return "";
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("a head is not typed into");
	}

	@Override
	public int getColumnCount() {
		return columns.getAsInt();
	}

	@Override
	public int getRowCount() {
		return rows.getAsInt();
	}
}
