package org.soma.data.ui.importing;

/** File &gt; New &gt; Dataset. */
public final class NewDatasetWizard extends DatasetWizard {

	public NewDatasetWizard() {
		super("New Dataset", "dataset", false);
	}
}
