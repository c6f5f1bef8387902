package org.soma.ui.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.soma.project.SomaProjects;

/**
 * Where a new file is to be, as its user writes it: a project, or a folder in one as "project/folder". A project that is
 * not there yet is fine: it is created with the file, so that nobody has to begin with one.
 */
public record Place(String text) {

	/** What a first project is called. */
	static final String FIRST_PROJECT = "my-networks";

	public Place {
		text = text.strip();
	}

	/** The place of what is selected: the folder itself, or the one that the file is in. */
	public static Optional<Place> of(IResource resource) {
		IContainer container = resource instanceof IContainer folder ? folder : resource.getParent();
		return container == null || container instanceof IWorkspaceRoot || !container.isAccessible() ? Optional.empty()
				: Optional.of(new Place(container.getFullPath().makeRelative().toString()));
	}

	/** Why no file can be here, in one line for the user. */
	public Optional<String> problem() {
		if (path().isEmpty()) {
			return Optional.of("Choose a project, or write the name of a new one.");
		}
		if (!ResourcesPlugin.getWorkspace().validateName(path().segment(0), IResource.PROJECT).isOK() || !project().exists()) {
			return path().segmentCount() > 1 ? noFolder() : SomaProjects.nameProblem(path().segment(0));
		}
		if (!project().isOpen()) {
			return Optional.of("The project '" + project().getName() + "' is closed; open it in the explorer or choose another one.");
		}
		if (path().segmentCount() > 1 && !container().exists()) {
			return noFolder();
		}
		return Optional.empty();
	}

	private Optional<String> noFolder() {
		return Optional.of("There is no folder '" + text + "'; choose one that is there, or a project alone.");
	}

	/** Whether a project is made together with the file. */
	public boolean isNew() {
		return problem().isEmpty() && !project().exists();
	}

	/** The folder; only to be asked where there is no problem. */
	public IContainer container() {
		return path().segmentCount() == 1 ? project() : root().getFolder(path());
	}

	public IProject project() {
		return root().getProject(path().segment(0));
	}

	/** The folder, with its project created where that was not there. */
	public IContainer ready(IProgressMonitor monitor) throws CoreException {
		if (!project().exists()) {
			SomaProjects.create(project().getName(), null, monitor);
		}
		return container();
	}

	private IPath path() {
		return IPath.fromPortableString(text).makeRelative();
	}

	private static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
