package org.soma.ui.refactoring;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;
import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.SomaResource;

/** Renames a network's tensors with the network. */
public final class RenameTensors extends RenameParticipant {

	private IFile tensors;

	@Override
	protected boolean initialize(Object element) {
		tensors = TensorChanges.tensors(element).orElse(null);
		return tensors != null;
	}

	@Override
	public String getName() {
		return TensorChanges.NAME;
	}

	@Override
	public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		IPath name = newName();
		if (name == null) {
			return RefactoringStatus.createErrorStatus("A network's name ends in .network; with another its weights in " + tensors.getName()
					+ " stay behind.");
		}
		return tensors.getParent().getFile(name).exists()
				? RefactoringStatus.createFatalErrorStatus(name + " is there already; choose another name.")
				: new RefactoringStatus();
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		return newName() == null ? null : new RenameResourceChange(tensors.getFullPath(), newName().toString());
	}

	/** Null where the new name is none of a network. */
	private IPath newName() {
		IPath name = IPath.fromOSString(getArguments().getNewName());
		return DocumentKind.NETWORK.extension().equals(name.getFileExtension())
				? name.removeFileExtension().addFileExtension(SomaResource.TENSORS)
				: null;
	}
}
