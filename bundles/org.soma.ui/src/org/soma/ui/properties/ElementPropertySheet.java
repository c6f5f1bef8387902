package org.soma.ui.properties;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.WorkspaceDocuments;

/** The Properties view of a part that shows a model: it follows the document's history and can undo there. */
public final class ElementPropertySheet extends PropertySheetPage implements WorkspaceDocuments.Listener, ModelDocumentListener {

	private HistoryActions history;
	private ModelDocument followed;

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		WorkspaceDocuments.get().addListener(this);
		currentChanged();
	}

	@Override
	public void setActionBars(IActionBars bars) {
		super.setActionBars(bars);
		history = HistoryActions.install(bars);
	}

	@Override
	public void currentChanged() {
		follow(WorkspaceDocuments.get().current().orElse(null));
	}

	@Override
	public void contentChanged(ModelDocument document) {
		if (getControl() != null && !getControl().isDisposed()) {
			refresh();
		}
	}

	@Override
	public void dispose() {
		WorkspaceDocuments.get().removeListener(this);
		follow(null);
		if (history != null) {
			history.dispose();
		}
		super.dispose();
	}

	private void follow(ModelDocument document) {
		if (followed != null) {
			followed.removeListener(this);
		}
		followed = document;
		if (followed != null) {
			followed.addListener(this);
		}
	}
}
