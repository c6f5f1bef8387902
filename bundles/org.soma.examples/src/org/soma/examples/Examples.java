package org.soma.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.soma.project.SomaProjects;

/** Makes projects of examples. */
public final class Examples {

	private Examples() {
	}

	/**
	 * Creates and opens a project in the workspace with the files of the example.
	 *
	 * @param projectName free in the workspace
	 * @throws CoreException with one line for the user; no half-filled project stays behind
	 */
	public static IProject create(Example example, String projectName, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Creating " + projectName, 4);
		IProject project = SomaProjects.create(projectName, null, progress.split(1));
		try {
			Path folder = project.getLocation().toPath();
			copy(example, folder);
			example.content().write(folder, progress.split(2));
			project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
			return project;
		} catch (IOException | CoreException | RuntimeException e) {
			project.delete(true, true, null);
			throw new CoreException(Status.error("The example " + example.name() + " could not be created: " + e.getMessage(), e));
		}
	}

	/** What is to be looked at first in a project made of the example: the file it names where that is there, else the project. */
	public static IResource first(Example example, IProject project) {
		return example.open().<IResource>map(project::getFile).filter(IResource::exists).orElse(project);
	}

	private static void copy(Example example, Path target) throws IOException {
		Bundle bundle = Platform.getBundle(example.contributor());
		IPath folder = IPath.fromPortableString(example.folder());
		for (URL url : entries(bundle, example.folder())) {
			IPath path = IPath.fromPortableString(url.getPath()).makeRelative();
			// The entry of a folder ends in a slash, and comes with its files' own.
			if (!url.getPath().endsWith("/")) {
				Path file = target.resolve(path.makeRelativeTo(folder).toString());
				Files.createDirectories(file.getParent());
				try (InputStream content = url.openStream()) {
					Files.copy(content, file);
				}
			}
		}
	}

	private static List<URL> entries(Bundle bundle, String folder) {
		var entries = bundle.findEntries(folder, "*", true);
		return entries == null ? List.of() : Collections.list(entries);
	}
}
