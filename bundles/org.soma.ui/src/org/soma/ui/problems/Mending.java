package org.soma.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.StartValues;
import org.soma.model.resource.DocumentException;
import org.soma.project.SomaProjects;
import org.soma.project.check.Finding;
import org.soma.project.check.ProjectCheck;
import org.soma.project.fix.Fix;
import org.soma.project.fix.Steps;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.properties.InitialValues;

/**
 * Mends problems of one file in the document that all who show the file share. Where nobody does, its editor is opened, so
 * that what was done is seen and can be undone; where that edits it as text, the change is saved at once.
 */
final class Mending {

	private final IFile file;
	private final String fixId;

	Mending(IFile file, String fixId) {
		this.file = file;
		this.fixId = fixId;
	}

	void mend(List<IMarker> markers) {
		WorkspaceDocuments documents = WorkspaceDocuments.get();
		try {
			boolean open = documents.find(file).isPresent();
			ModelDocument document = documents.acquire(file); // where it cannot be read, that is said and no editor opened
			try {
				if (!open) {
					IDE.openEditor(page(), file);
				}
				if (execute(document, markers) && !documents.isShared(document)) {
					documents.save(document, new NullProgressMonitor());
				}
			} finally {
				documents.release(document);
			}
		} catch (DocumentException | CoreException | IllegalArgumentException e) {
			tell(e.getMessage());
		}
	}

	private boolean execute(ModelDocument document, List<IMarker> markers) {
		EditingDomain domain = document.getEditingDomain();
		StartValues weights = InitialValues.fresh();
		List<Finding> findings = ProjectCheck.check(document.getModel(), document.getFile());
		List<Supplier<Command>> steps = new ArrayList<>();
		for (IMarker marker : markers) {
			find(findings, marker).ifPresent(fix -> steps.add(() -> fix.remedy().in(domain, weights)));
		}
		if (steps.isEmpty()) {
			tell(file.getName() + " has no such problem any more; save it to have it checked again");
			return false;
		}
		domain.getCommandStack()
				.execute(steps.size() == 1 ? steps.get(0).get() : Steps.possible("Mend " + steps.size() + " problems", steps));
		WorkspaceDocuments.get().setCurrent(document);
		return true;
	}

	/** The fix for the same problem as the document has it now, which may have changed since it was checked. */
	private Optional<Fix> find(List<Finding> findings, IMarker marker) {
		String message = marker.getAttribute(IMarker.MESSAGE, "");
		String element = marker.getAttribute(SomaProjects.ELEMENT, null);
		return findings.stream().filter(finding -> finding.line().equals(message)).findFirst()
				.or(() -> findings.stream().filter(finding -> element != null && Objects.equals(finding.elementId(), element)).findFirst())
				.flatMap(finding -> finding.fixes().stream().filter(fix -> fix.id().equals(fixId)).findFirst());
	}

	private static void tell(String line) {
		MessageDialog.openInformation(page().getWorkbenchWindow().getShell(), "Quick Fix", line);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
