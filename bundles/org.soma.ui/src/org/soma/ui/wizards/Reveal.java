package org.soma.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Shows a resource to its user: selected in the explorer, and open where there is an editor for it. */
public final class Reveal {

	private static final String EXPLORER = "org.soma.ui.explorer";

	private Reveal() {
	}

	/** To be called on the UI thread. */
	public static void show(IResource resource, IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		try {
			page.showView(EXPLORER, null, IWorkbenchPage.VIEW_VISIBLE);
			BasicNewResourceWizard.selectAndReveal(resource, window);
			if (resource instanceof IFile file) {
				open(file, page);
			}
		} catch (PartInitException e) {
			ILog.get().error(resource.getName() + " could not be shown: " + e.getMessage(), e);
		}
	}

	/** Asks by name alone: a file that has no editor of its own is not opened as text. */
	private static void open(IFile file, IWorkbenchPage page) throws PartInitException {
		IEditorDescriptor editor = page.getWorkbenchWindow().getWorkbench().getEditorRegistry().getDefaultEditor(file.getName(), null);
		if (editor != null) {
			page.openEditor(new FileEditorInput(file), editor.getId());
		}
	}
}
