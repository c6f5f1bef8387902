package org.soma.ui.wizards;

import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.soma.project.SomaProjects;

/** What new projects may be called. */
public final class ProjectNames {

	private ProjectNames() {
	}

	/** Why a new project cannot have this name, in one line for the user with a name to try where it is taken. */
	static Optional<String> problem(String name) {
		if (name.isBlank()) {
			return Optional.of("Give the project a name.");
		}
		if (isTaken(name)) {
			return Optional.of("A project '" + name + "' is there already; try '" + free(name) + "'.");
		}
		return SomaProjects.nameProblem(name);
	}

	/** The name itself where it is free, else with a number behind it. */
	public static String free(String name) {
		return FileNames.free(name, ProjectNames::isTaken);
	}

	/** Names with path separators belong to nothing. */
	private static boolean isTaken(String name) {
		return !name.contains("/") && !name.contains("\\") && ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists();
	}
}
