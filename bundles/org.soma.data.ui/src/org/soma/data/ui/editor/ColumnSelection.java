package org.soma.data.ui.editor;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.soma.data.ui.table.DataTable;
import org.soma.model.Column;
import org.soma.ui.documents.SelectionSource;

/** The column that is looked at, as the selection of the editor. Of several that are to be selected the first one is shown. */
final class ColumnSelection extends SelectionSource {

	private final DatasetState state;
	private final DataTable table;

	ColumnSelection(DatasetState state, DataTable table) {
		this.state = state;
		this.table = table;
		state.addListener(new DatasetState.Listener() {

			@Override
			public void columnChanged() {
				tell();
			}
		});
	}

	@Override
	public ISelection getSelection() {
		return state.column() == null ? StructuredSelection.EMPTY : new StructuredSelection(state.column());
	}

	/** What is no column of this dataset is not selected. */
	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			((List<?>) structured.toList()).stream().filter(Column.class::isInstance).map(Column.class::cast)
					.filter(column -> column.eContainer() == state.dataset()).findFirst().ifPresent(this::show);
		}
	}

	private void show(Column column) {
		state.show(column);
		if (state.rows() != null) {
			state.rows().columnsOf(column).stream().findFirst().ifPresent(table::selectColumn);
		}
	}
}
