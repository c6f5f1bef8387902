package org.soma.ui.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.soma.examples.Example;
import org.soma.examples.Examples;

/** Makes a project of an example. */
public final class CreateExampleOperation extends WorkspaceModifyOperation {

	private final Example example;
	private final String projectName;
	private IProject project;

	public CreateExampleOperation(Example example, String projectName) {
		this.example = example;
		this.projectName = projectName;
	}

	/** The new project, once the operation has run. */
	public IProject project() {
		return project;
	}

	@Override
	protected void execute(IProgressMonitor monitor) throws CoreException {
		project = Examples.create(example, projectName, monitor);
	}
}
