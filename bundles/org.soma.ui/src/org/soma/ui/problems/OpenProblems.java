package org.soma.ui.problems;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.soma.catalog.validation.Problem;
import org.soma.model.edit.ModelDocument;
import org.soma.project.build.MarkerUpdate;
import org.soma.project.build.ProblemMarkers;
import org.soma.project.check.Finding;
import org.soma.project.check.ProjectCheck;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * Keeps the Problems view as open documents are, saved or not. Once a document is closed, it says again what is wrong with
 * the file. Belongs to the UI thread.
 */
public final class OpenProblems implements WorkspaceDocuments.Listener {

	private static final OpenProblems INSTANCE = new OpenProblems();

	/** Files whose markers may not be those of what is saved. */
	private final Set<IFile> ahead = new HashSet<>();

	private OpenProblems() {
		WorkspaceDocuments.get().addListener(this);
	}

	/** @param problems all that is wrong with the document, which is open and has changed since it was read */
	public static void show(ModelDocument document, List<Problem> problems) {
		INSTANCE.ahead.add(WorkspaceDocuments.get().file(document));
		List<Finding> first = problems.stream().limit(ProblemMarkers.MOST).map(problem -> ProjectCheck.finding(document.getFile(), problem)).toList();
		MarkerUpdate.show(WorkspaceDocuments.get().file(document), first, problems.size());
	}

	@Override
	public void closed(IFile file, ModelDocument document) {
		if (!ahead.remove(file)) {
			return;
		}
		if (!PlatformUI.getWorkbench().isClosing()) {
			MarkerUpdate.showSaved(file);
			return;
		}
		try {
			MarkerUpdate.showSavedNow(file);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
