package org.soma.ui.refactoring;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.resource.MoveResourceChange;

/** Moves a network's tensors to another folder with the network. */
public final class MoveTensors extends MoveParticipant {

	private IFile tensors;

	@Override
	protected boolean initialize(Object element) {
		tensors = TensorChanges.tensors(element).orElse(null);
		return tensors != null && getArguments().getDestination() instanceof IContainer;
	}

	@Override
	public String getName() {
		return TensorChanges.NAME;
	}

	@Override
	public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		return destination().getFile(IPath.fromPortableString(tensors.getName())).exists()
				? RefactoringStatus.createFatalErrorStatus(tensors.getName() + " is in " + destination().getName() + " already; rename the network first.")
				: new RefactoringStatus();
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		return new MoveResourceChange(tensors, destination());
	}

	private IContainer destination() {
		return (IContainer) getArguments().getDestination();
	}
}
