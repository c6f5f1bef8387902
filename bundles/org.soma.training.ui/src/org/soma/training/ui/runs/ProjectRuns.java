package org.soma.training.ui.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.soma.training.runs.Runs;

/** Where a project keeps the records of its runs: beside each of its trainings, in whatever folder these lie. */
final class ProjectRuns {

	private ProjectRuns() {
	}

	/** The folders that hold runs. Asks the file system, for runs are written past the workspace; not for the UI thread. */
	static List<Path> folders(IProject project) throws CoreException {
		List<Path> folders = new ArrayList<>();
		project.accept(proxy -> {
			boolean runs = proxy.getName().equals(Runs.FOLDER);
			if (proxy.getType() == IResource.FILE || runs || proxy.requestResource().getLocation() == null) {
				return false;
			}
			Path folder = proxy.requestResource().getLocation().toPath().resolve(Runs.FOLDER);
			if (Files.isDirectory(folder)) {
				folders.add(folder);
			}
			return true;
		}, IResource.NONE);
		return folders;
	}
}
