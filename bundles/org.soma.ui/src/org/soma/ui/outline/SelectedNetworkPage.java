package org.soma.ui.outline;

import org.eclipse.swt.widgets.Composite;
import org.soma.ui.documents.WorkspaceDocuments;

/** The overview of the network that the user works on, whichever that is. */
public final class SelectedNetworkPage extends OutlinePage implements WorkspaceDocuments.Listener {

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		WorkspaceDocuments.get().addListener(this);
		currentChanged();
	}

	@Override
	public void currentChanged() {
		show(WorkspaceDocuments.get().current().orElse(null));
	}

	@Override
	public void dispose() {
		WorkspaceDocuments.get().removeListener(this);
		super.dispose();
	}
}
