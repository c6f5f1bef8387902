package org.soma.data.ui.exporting;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.soma.ui.look.LargeIcon;

/** File &gt; Export &gt; Data, and Export in the menu of a dataset. */
public final class ExportDataWizard extends Wizard implements IExportWizard {

	private IFile selected;
	private ExportPage page;

	public ExportDataWizard() {
		setWindowTitle("Export Data");
		setDefaultPageImageDescriptor(LargeIcon.banner("export"));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
		selected = resource instanceof IFile file && ExportPage.ENDING.equals(file.getFileExtension()) ? file : null;
	}

	@Override
	public void addPages() {
		page = new ExportPage(selected);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		if (!page.existing().isEmpty() && !MessageDialog.openQuestion(getShell(), "Replace",
				page.existing() + " is there already. Replace it?")) {
			return false;
		}
		new ExportJob(page.dataset(), page.part(), page.isScaled(), page.target()).schedule();
		return true;
	}
}
