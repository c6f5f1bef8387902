package org.soma.data.ui.importing;

import java.nio.file.Path;

import org.eclipse.ui.IImportWizard;

/** File &gt; Import &gt; Data File, and what opens when a file is dropped on the explorer. */
public final class ImportDataWizard extends DatasetWizard implements IImportWizard {

	public ImportDataWizard() {
		super("Import Data", "import", true);
	}

	/** Begins with a file. */
	ImportDataWizard(Path file) {
		this();
		setData(file);
	}
}
