package org.soma.data.ui.importing;

import java.nio.file.Path;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.widgets.Composite;
import org.soma.ui.wizards.CreateFileOperation;
import org.soma.ui.wizards.SomaWizard;

/** Makes a dataset of a generator or a file, with a look at the rows before. */
abstract class DatasetWizard extends SomaWizard {

	private final boolean fromFile;
	private Path data;
	private DatasetPage page;
	private GeneratorPage generatorPage;
	private FilePage filePage;

	/** @param fromFile whether a file is what is asked for first */
	DatasetWizard(String title, String icon, boolean fromFile) {
		super(title, icon);
		this.fromFile = fromFile;
	}

	/** The file to begin with. To be called before the wizard is opened. */
	final void setData(Path file) {
		data = file;
	}

	@Override
	public final void addPages() {
		page = new DatasetPage(selection(), fromFile, data);
		generatorPage = new GeneratorPage(page);
		filePage = new FilePage(page);
		addPage(page);
		addPage(generatorPage);
		addPage(filePage);
		page.setDetails(generatorPage, filePage);
	}

	/** The page that is seen first; the others are made when somebody turns to them. */
	@Override
	public final void createPageControls(Composite container) {
		page.createControl(container);
	}

	@Override
	public final IWizardPage getNextPage(IWizardPage from) {
		return from != page ? null : page.isGenerated() ? generatorPage : filePage;
	}

	@Override
	public final IWizardPage getPreviousPage(IWizardPage from) {
		return from == page ? null : page;
	}

	@Override
	public final boolean canFinish() {
		return page.isPageComplete() && (page.isGenerated() ? generatorPage : filePage).isPageComplete();
	}

	@Override
	public final boolean performFinish() {
		if (page.isGenerated()) {
			CreateFileOperation operation = new CreateFileOperation(page.place(), page.file(), page.recipe());
			if (run(page, operation)) {
				show(operation.file());
				return true;
			}
			return false;
		}
		new ImportJob(page.plan().data().getFileName().toString(),
				new ImportOperation(page.plan(), page.place(), page.file(), page.isCopying(), page.isChecked())).schedule();
		return true;
	}

	@Override
	public final void dispose() {
		page.stop();
		super.dispose();
	}
}
