package org.soma.ui.wizards;

import java.net.URI;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.soma.project.SomaProjects;

/** File &gt; New &gt; Project. */
public final class NewProjectWizard extends SomaWizard {

	private ProjectPage page;

	public NewProjectWizard() {
		super("New Project", "project");
	}

	@Override
	public void addPages() {
		page = new ProjectPage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		String name = page.projectName();
		URI location = page.location();
		boolean created = run(page, new WorkspaceModifyOperation() {
			@Override
			protected void execute(IProgressMonitor monitor) throws CoreException {
				SomaProjects.create(name, location, monitor);
			}
		});
		if (created) {
			show(ResourcesPlugin.getWorkspace().getRoot().getProject(name));
		}
		return created;
	}
}
