package org.soma.ui.wizards;

/** File &gt; New &gt; Dataset. */
public final class NewDatasetWizard extends NewFileWizard {

	public NewDatasetWizard() {
		super("New Dataset", "dataset");
	}

	@Override
	NewFilePage createPage() {
		return new DatasetPage(selection());
	}
}
