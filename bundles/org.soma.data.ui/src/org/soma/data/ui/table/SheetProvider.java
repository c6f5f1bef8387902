package org.soma.data.ui.table;

import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.soma.data.sheet.Sheet;
import org.soma.data.ui.editor.DatasetState;

/** The cells of the table. What is typed becomes a command of the document. */
final class SheetProvider implements IDataProvider {

	private final DatasetState state;

	SheetProvider(DatasetState state) {
		this.state = state;
	}

	@Override
	public Object getDataValue(int column, int row) {
		if (state.view() == null || row >= state.view().rows() || column >= getColumnCount()) {
			return "";
		}
		try {
			return state.view().sheet().text(state.view().position(row), column);
		} catch (UncheckedIOException gone) {
			return "";
		}
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		String text = value == null ? "" : value.toString();
		if (!text.equals(getDataValue(column, row))) {
			state.edit(edits -> edits.type(List.of(new Sheet.Cell(state.view().position(row), column, text))));
		}
	}

	@Override
	public int getColumnCount() {
		return state.view() == null ? 0 : state.view().sheet().columns().size();
	}

	@Override
	public int getRowCount() {
		return state.view() == null ? 0 : state.view().rows();
	}
}
