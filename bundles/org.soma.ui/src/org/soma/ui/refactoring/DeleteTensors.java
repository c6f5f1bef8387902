package org.soma.ui.refactoring;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;

/** Deletes a network's tensors with the network. */
public final class DeleteTensors extends DeleteParticipant {

	private IFile tensors;

	@Override
	protected boolean initialize(Object element) {
		tensors = TensorChanges.tensors(element).orElse(null);
		return tensors != null && !isDeletedAnyway();
	}

	/** Somebody who sees hidden files may have selected both. */
	private boolean isDeletedAnyway() {
		Object[] others = getProcessor().getElements();
		return Arrays.stream(others).anyMatch(other -> other instanceof IResource resource && resource.getFullPath().isPrefixOf(tensors.getFullPath()));
	}

	@Override
	public String getName() {
		return TensorChanges.NAME;
	}

	@Override
	public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		return new RefactoringStatus();
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		return new DeleteResourceChange(tensors.getFullPath(), true);
	}
}
