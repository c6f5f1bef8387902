package org.soma.project;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;

/** Makes and recognises Soma projects: those whose documents the builder checks. */
public final class SomaProjects {

	/** The nature of a Soma project. */
	public static final String NATURE = "org.soma.project.nature";

	/** The markers that the builder puts on what is wrong. */
	public static final String PROBLEM = "org.soma.project.problem";

	/** The attribute of a {@link #PROBLEM} with the id of the element at fault; absent where it is the whole file. */
	public static final String ELEMENT = "element";

	private SomaProjects() {
	}

	/**
	 * Creates and opens a project.
	 *
	 * @param location the folder, or null for one in the workspace
	 */
	public static IProject create(String name, URI location, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Creating " + name, 2);
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProject project = workspace.getRoot().getProject(name);
		IProjectDescription description = workspace.newProjectDescription(name);
		description.setLocationURI(location);
		description.setNatureIds(new String[] { NATURE });
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		return project;
	}

	/** Why a new project cannot have this name, in one line for the user; nothing where it can. */
	public static Optional<String> nameProblem(String name) {
		if (name.contains("/") || name.contains("\\")) {
			return Optional.of("The name '" + name + "' may not have / or \\ in it.");
		}
		IStatus status = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
		if (!status.isOK()) {
			return Optional.of(status.getMessage());
		}
		if (ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()) {
			return Optional.of("A project '" + name + "' is there already; choose another name.");
		}
		return Optional.empty();
	}

	/** Whether the project is open and has the nature. */
	public static boolean isSomaProject(IProject project) {
		try {
			return project.isOpen() && project.hasNature(NATURE);
		} catch (CoreException gone) {
			return false;
		}
	}
}
