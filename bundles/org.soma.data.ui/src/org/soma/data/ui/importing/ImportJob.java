package org.soma.data.ui.importing;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.soma.data.DataException;
import org.soma.ui.wizards.Reveal;

/** Imports in the background, and shows what came of it. The workspace is free for others meanwhile. */
final class ImportJob extends Job {

	private final ImportOperation operation;

	ImportJob(String name, ImportOperation operation) {
		super("Importing " + name);
		this.operation = operation;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			IFile file = operation.run(monitor);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(file));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (DataException e) {
			return Status.error("Nothing was imported. " + Findings.line(e));
		} catch (IOException e) {
			return Status.error("Nothing was imported: " + e.getMessage(), e);
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private static void show(IFile file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && file.exists()) {
			Reveal.show(file, window);
		}
	}
}
