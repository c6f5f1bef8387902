package org.soma.training.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.soma.model.Training;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;

/** The files of a project that have to do with training. Any thread may ask. */
public final class TrainingFiles {

	private TrainingFiles() {
	}

	/** Whether the file is of a kind, by its name. */
	public static boolean is(IFile file, DocumentKind kind) {
		return kind.extension().equals(file.getFileExtension());
	}

	/** Those of one kind, in the order of their places in the project. */
	public static List<IFile> of(IProject project, DocumentKind kind) {
		List<IFile> found = new ArrayList<>();
		try {
			project.accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + kind.extension())) {
					found.add((IFile) proxy.requestResource());
				}
				return SomaProjects.isSearched(proxy);
			}, IResource.NONE);
		} catch (CoreException e) {
			ILog.get().warn("The files of " + project.getName() + " could not be listed: " + e.getMessage(), e);
		}
		found.sort(Comparator.comparing(file -> file.getProjectRelativePath().toString(), String.CASE_INSENSITIVE_ORDER));
		return found;
	}

	/** Those trainings of its project that name a network; reads them. */
	public static List<IFile> naming(IFile network) {
		return of(network.getProject(), DocumentKind.TRAINING).stream().filter(training -> names(training, network)).toList();
	}

	private static boolean names(IFile training, IFile network) {
		try {
			return Documents.load(path(training)) instanceof Training read
					&& resolve(training, read.getNetwork()).filter(network::equals).isPresent();
		} catch (DocumentException e) {
			return false; // its marker says what is wrong with it
		}
	}

	/** The file that a training refers to, be it there or not. */
	public static Optional<IFile> resolve(IFile training, String reference) {
		if (reference == null || reference.isBlank()) {
			return Optional.empty();
		}
		IPath path = training.getParent().getFullPath().append(IPath.fromPortableString(reference));
		return path.segmentCount() < 2 ? Optional.empty() : Optional.of(training.getWorkspace().getRoot().getFile(path));
	}

	/** How a training refers to a file. */
	public static String reference(IFile training, IFile file) {
		return file.getFullPath().makeRelativeTo(training.getParent().getFullPath()).toPortableString();
	}

	/** Without folder and ending. */
	public static String name(IFile file) {
		return file.getFullPath().removeFileExtension().lastSegment();
	}

	public static Path path(IFile file) {
		return file.getLocation().toPath();
	}
}
