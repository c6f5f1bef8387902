package org.soma.data.ui.importing;

import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** File &gt; Import &gt; Data File, and what opens when a file is dropped on the explorer: it then is part of the selection. */
public final class ImportDataWizard extends DatasetWizard implements IImportWizard {

	public ImportDataWizard() {
		super("Import Data", "import", true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		super.init(workbench, selection);
		for (Object element : selection) {
			if (element instanceof Path file) {
				setData(file);
			}
		}
	}
}
