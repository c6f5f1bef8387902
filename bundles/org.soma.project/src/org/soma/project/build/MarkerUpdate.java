package org.soma.project.build;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.soma.project.SomaProjects;
import org.soma.project.check.Finding;

/**
 * Keeps the markers of a file as its open document is, which may differ from what is saved. What is not in a Soma project,
 * which nobody else checks, is left alone. Any thread may call; the markers change in the background, in the order of the calls.
 */
public final class MarkerUpdate {

	private MarkerUpdate() {
	}

	/**
	 * Shows what is wrong with the document now.
	 *
	 * @param first the first {@link ProblemMarkers#MOST} findings
	 * @param count how many there are in all
	 */
	public static void show(IFile file, List<Finding> first, int count) {
		schedule(file, () -> ProblemMarkers.replace(file, first, count));
	}

	/** Shows what is wrong with the file as it is saved. */
	public static void showSaved(IFile file) {
		schedule(file, () -> SomaBuilder.check(file));
	}

	/** The same at once, for who cannot wait: the workbench closes. */
	public static void showSavedNow(IFile file) throws CoreException {
		if (SomaProjects.isSomaProject(file.getProject())) {
			SomaBuilder.check(file);
		}
	}

	private interface Update {
		void run() throws CoreException;
	}

	/** The project is locked as while it is built: the one that is later wins. */
	private static void schedule(IFile file, Update update) {
		WorkspaceJob job = new WorkspaceJob("Checking " + file.getName()) {

			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (file.exists() && SomaProjects.isSomaProject(file.getProject())) {
					update.run();
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(file.getProject());
		job.setSystem(true);
		job.schedule();
	}
}
