package org.soma.data.ui.columns;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.soma.data.ui.editor.DatasetState;

/** The columns of the dataset, and below them all about the one that is looked at. */
public final class ColumnsPane implements DatasetState.Listener {

	private final ColumnList list;
	private final ColumnDetails details;
	private final Composite body;

	public ColumnsPane(Composite parent, DatasetState state) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		body = sash;
		list = new ColumnList(sash, state);
		details = new ColumnDetails(sash, state);
		sash.setWeights(26, 74);
		state.addListener(this);
		sheetChanged();
	}

	public Composite control() {
		return body;
	}

	@Override
	public void sheetChanged() {
		if (!body.isDisposed()) {
			list.refresh();
			details.refresh();
		}
	}

	@Override
	public void knowledgeChanged() {
		sheetChanged();
	}

	@Override
	public void columnChanged() {
		if (!body.isDisposed()) {
			list.select();
			details.refresh();
		}
	}
}
