package org.soma.ui.outline;

import org.eclipse.swt.widgets.Composite;
import org.soma.model.edit.ModelDocument;

/** The overview of the network in one document, for an editor of it. */
public final class NetworkOutlinePage extends OutlinePage {

	private final ModelDocument document;

	public NetworkOutlinePage(ModelDocument document) {
		this.document = document;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		show(document);
	}
}
