package org.soma.ui.wizards;

/** File &gt; New &gt; Training. */
public final class NewTrainingWizard extends NewFileWizard {

	public NewTrainingWizard() {
		super("New Training", "training");
	}

	@Override
	NewFilePage createPage() {
		return new TrainingPage(selection());
	}
}
