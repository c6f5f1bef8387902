package org.soma.project;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** Makes Soma projects and knows them. Any thread may call. */
public final class SomaProjects {

	/** The nature of a Soma project. */
	public static final String NATURE = "org.soma.project.nature";
	/** The type of the markers on what is wrong. */
	public static final String PROBLEM = "org.soma.project.problem";

	/** The marker's attribute that names the element by its id; absent where the problem is with the file as a whole. */
	public static final String ELEMENT = "element";

	/** The marker's attribute that says how the problem can be mended, see {@link OfferedFix}; absent where only its user knows. */
	public static final String FIXES = "fixes";

	/** The folder beside trainings in which runs are recorded. The networks that are kept there are no documents of the project. */
	public static final String RUNS = "runs";

	private static final String BUNDLE = "org.soma.project";

	/** Letters that some file system refuses, so that a project in git can be checked out everywhere. */
	private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");
	private static final Pattern RESERVED = Pattern.compile("(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\..*)?");

	private SomaProjects() {
	}

	/** Whether documents of a project may lie in a folder; other programs may have made it. */
	public static boolean isSearched(IResourceProxy folder) {
		return !folder.isDerived() && !isOfRuns(folder.getType(), folder.getName());
	}

	/** Whether runs are recorded there. */
	public static boolean isOfRuns(int type, String name) {
		return type == IResource.FOLDER && RUNS.equals(name);
	}

	/** Whether the project is open and has the nature. */
	public static boolean isSomaProject(IProject project) {
		try {
			return project != null && project.isAccessible() && project.hasNature(NATURE);
		} catch (CoreException e) {
			// It was closed or deleted in between.
			return false;
		}
	}

	/**
	 * Why a new project cannot have this name.
	 *
	 * @return one sentence for the user, or nothing where it can
	 */
	public static Optional<String> nameProblem(String name) {
		if (name == null || name.isBlank()) {
			return Optional.of("Type a name for the project.");
		}
		if (!name.equals(name.strip())) {
			return Optional.of("Remove the space at the beginning or end of the name.");
		}
		if (FORBIDDEN.matcher(name).find()) {
			return Optional.of("A project name may not have any of / \\ : * ? \" < > |; use letters, digits, spaces, _ and -.");
		}
		if (name.startsWith(".") || name.endsWith(".")) {
			return Optional.of("A project name may not begin or end with a dot.");
		}
		if (RESERVED.matcher(name.toUpperCase(Locale.ROOT)).matches()) {
			return Optional.of("'" + name + "' is reserved by some operating systems; choose another name.");
		}
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		for (IProject project : workspace.getRoot().getProjects()) {
			// Where upper and lower case are the same to the file system, so would be the two folders.
			if (project.getName().equalsIgnoreCase(name)) {
				return Optional.of("There is a project '" + project.getName() + "' already; choose another name.");
			}
		}
		IStatus status = workspace.validateName(name, IResource.PROJECT);
		return status.isOK() ? Optional.empty() : Optional.of(status.getMessage());
	}

	/**
	 * Makes a Soma project and opens it. What lies in its folder already becomes part of it.
	 *
	 * @param location the project's folder, or null for one of its name in the workspace
	 * @throws CoreException with a message for the user where it cannot be made; there is no such project then
	 */
	public static IProject create(String name, URI location, IProgressMonitor monitor) throws CoreException {
		Optional<String> problem = nameProblem(name);
		if (problem.isPresent()) {
			throw new CoreException(new Status(IStatus.ERROR, BUNDLE, problem.get()));
		}
		SubMonitor progress = SubMonitor.convert(monitor, "Creating " + name, 10);
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProject project = workspace.getRoot().getProject(name);
		IStatus place = workspace.validateProjectLocationURI(project, location);
		if (!place.isOK()) {
			throw new CoreException(place);
		}
		workspace.run(run -> {
			IProjectDescription description = workspace.newProjectDescription(name);
			description.setLocationURI(location);
			project.create(description, progress.split(3));
			try {
				project.open(progress.split(3));
				// The folder may have brought a description of its own: what else it says is kept.
				addNature(project, progress.split(4));
			} catch (CoreException | RuntimeException e) {
				project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT, null);
				throw e;
			}
		}, workspace.getRoot(), IWorkspace.AVOID_UPDATE, progress);
		return project;
	}

	private static void addNature(IProject project, IProgressMonitor monitor) throws CoreException {
		IProjectDescription description = project.getDescription();
		if (!description.hasNature(NATURE)) {
			description.setNatureIds(Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(NATURE)).toArray(String[]::new));
			project.setDescription(description, monitor);
		}
	}
}
