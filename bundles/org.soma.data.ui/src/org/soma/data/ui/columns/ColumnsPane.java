package org.soma.data.ui.columns;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.soma.data.ui.editor.DatasetState;

/** The columns of the dataset, and below them all about the one that is looked at. */
public final class ColumnsPane implements DatasetState.Listener {

	private final DatasetState state;
	private final ColumnList list;
	private final Composite room;
	private final Composite body;
	/** Made when there is a column to show, and by itself: to make so many fields takes a while. */
	private ColumnDetails details;

	public ColumnsPane(Composite parent, DatasetState state) {
		this.state = state;
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		body = sash;
		list = new ColumnList(sash, state);
		room = new Composite(sash, SWT.NONE);
		room.setLayout(new FillLayout());
		sash.setWeights(32, 68);
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
			showDetails();
		}
	}

	private void showDetails() {
		if (details != null) {
			details.refresh();
		} else if (state.column() != null) {
			body.getDisplay().asyncExec(this::makeDetails); // the table is to be seen before
		}
	}

	private void makeDetails() {
		if (details == null && !body.isDisposed()) {
			details = new ColumnDetails(room, state);
			details.refresh();
			room.layout();
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
			showDetails();
		}
	}
}
