package org.soma.ui.wizards;

import org.soma.examples.Examples;

/** File &gt; New &gt; Example. */
public final class NewExampleWizard extends SomaWizard {

	private ExamplePage page;

	public NewExampleWizard() {
		super("New Example", "example");
	}

	@Override
	public void addPages() {
		page = new ExamplePage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		CreateExampleOperation operation = new CreateExampleOperation(page.example(), page.projectName());
		if (!run(page, operation)) {
			return false;
		}
		show(Examples.first(page.example(), operation.project()));
		return true;
	}
}
