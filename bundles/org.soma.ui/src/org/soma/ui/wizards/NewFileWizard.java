package org.soma.ui.wizards;

/** A wizard that makes one file with a document in it. */
abstract class NewFileWizard extends SomaWizard {

	private NewFilePage page;

	NewFileWizard(String title, String iconKey) {
		super(title, iconKey);
	}

	abstract NewFilePage createPage();

	@Override
	public final void addPages() {
		page = createPage();
		addPage(page);
	}

	@Override
	public final boolean performFinish() {
		CreateFileOperation operation = new CreateFileOperation(page.place(), page.file(), page.recipe());
		if (!run(page, operation)) {
			return false;
		}
		show(operation.file());
		return true;
	}
}
