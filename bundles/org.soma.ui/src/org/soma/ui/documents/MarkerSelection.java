package org.soma.ui.documents;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ide.IGotoMarker;
import org.soma.model.edit.ModelDocument;

/**
 * How an editor goes to what a problem speaks of: it selects the element. An editor gives one as its adapter to
 * {@link IGotoMarker}.
 */
public final class MarkerSelection implements IGotoMarker {

	private final ModelDocument document;
	private final ISelectionProvider selection;

	/** @param selection takes elements of the document's model */
	public MarkerSelection(ModelDocument document, ISelectionProvider selection) {
		this.document = document;
		this.selection = selection;
	}

	@Override
	public void gotoMarker(IMarker marker) {
		Elements.find(document.getModel(), marker).ifPresent(element -> selection.setSelection(new StructuredSelection(element)));
	}
}
