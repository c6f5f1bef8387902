package org.soma.ui.wizards;

/** File &gt; New &gt; Network. */
public final class NewNetworkWizard extends NewFileWizard {

	public NewNetworkWizard() {
		super("New Network", "network");
	}

	@Override
	NewFilePage createPage() {
		return new NetworkPage(selection());
	}
}
