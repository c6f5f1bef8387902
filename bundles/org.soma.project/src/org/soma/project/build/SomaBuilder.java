package org.soma.project.build;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.soma.model.resource.DocumentKind;
import org.soma.project.SomaProjects;
import org.soma.project.check.Finding;
import org.soma.project.check.ProjectCheck;

/**
 * Checks the documents of a project as they change. A network is checked again when its tensors change, a dataset or a
 * training whenever a file comes, goes or changes that it may refer to.
 */
public final class SomaBuilder extends IncrementalProjectBuilder {

	static final String ID = "org.soma.project.builder";

	private static final String TENSORS = "safetensors";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		IResourceDelta delta = kind == FULL_BUILD || kind == CLEAN_BUILD ? null : getDelta(getProject());
		Set<IFile> files = delta == null ? documents() : affected(delta);
		SubMonitor progress = SubMonitor.convert(monitor, "Checking " + getProject().getName(), files.size());
		try {
			for (IFile file : files) {
				progress.subTask(file.getName());
				check(file);
				progress.split(1);
			}
		} catch (OperationCanceledException e) {
			// The next build must not take the rest for checked.
			forgetLastBuiltState();
			throw e;
		}
		return null;
	}

	/** Only the project is locked, so that work on others goes on. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return getProject();
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		getProject().deleteMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_INFINITE);
	}

	/** Makes the markers of a file say what is wrong with it as it lies on disk. */
	static void check(IFile file) throws CoreException {
		if (!file.exists() || file.getLocation() == null) {
			return;
		}
		List<Finding> findings = ProjectCheck.check(file.getLocation().toPath());
		try {
			ProblemMarkers.replace(file, findings);
		} catch (CoreException e) {
			// Where it was deleted meanwhile its markers went with it: no reason to leave the others unchecked.
			if (file.exists()) {
				throw e;
			}
		}
	}

	private Set<IFile> documents() throws CoreException {
		Set<IFile> documents = new LinkedHashSet<>();
		getProject().accept(resource -> {
			if (isLeftOut(resource)) {
				return false;
			}
			if (resource instanceof IFile file && ProjectCheck.isDocument(path(file))) {
				documents.add(file);
			}
			return true;
		});
		return documents;
	}

	private Set<IFile> affected(IResourceDelta delta) throws CoreException {
		Set<IFile> files = new LinkedHashSet<>();
		boolean[] others = { false };
		delta.accept(change -> {
			IResource resource = change.getResource();
			forgetWhereMarkersCame(change);
			if (isLeftOut(resource)) {
				return false;
			}
			if (matters(change) && resource.getType() != IResource.PROJECT) {
				others[0] = true;
				if (resource instanceof IFile file && ProjectCheck.isDocument(path(file))) {
					files.add(file);
				} else if (resource instanceof IFile file && TENSORS.equals(file.getFileExtension())) {
					files.add(network(file));
				}
			}
			return true;
		});
		if (others[0]) {
			documents().stream().filter(file -> ProjectCheck.refersToFiles(path(file))).forEach(files::add);
		}
		return files;
	}

	/** Other programs' folders, such as .git, what is made from other files, and what is kept of runs. */
	private static boolean isLeftOut(IResource resource) {
		return resource.isHidden() || resource.isTeamPrivateMember() || resource.isDerived()
				|| resource.getType() == IResource.FOLDER && resource.getName().startsWith(".")
				|| SomaProjects.isOfRuns(resource.getType(), resource.getName());
	}

	/** A file that is moved takes its markers along, also to where nobody checks it any more. */
	private static void forgetWhereMarkersCame(IResourceDelta change) throws CoreException {
		IResource resource = change.getResource();
		boolean unchecked = isLeftOut(resource) || resource instanceof IFile file && !ProjectCheck.isDocument(path(file));
		if (matters(change) && unchecked && resource.exists()) {
			resource.deleteMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_INFINITE);
		}
		if (change.getKind() == IResourceDelta.REMOVED) {
			// Into which project it went, if into any, the change does not tell.
			for (IProject project : resource.getWorkspace().getRoot().getProjects()) {
				if (project.isOpen() && !SomaProjects.isSomaProject(project)) {
					project.deleteMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_INFINITE);
				}
			}
		}
	}

	/** Markers change too, ours among them. */
	private static boolean matters(IResourceDelta change) {
		return change.getKind() != IResourceDelta.CHANGED
				|| (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.TYPE | IResourceDelta.DERIVED_CHANGED)) != 0;
	}

	private static IFile network(IFile tensors) {
		IPath path = tensors.getProjectRelativePath().removeFileExtension().addFileExtension(DocumentKind.NETWORK.extension());
		return tensors.getProject().getFile(path);
	}

	private static Path path(IFile file) {
		return Path.of(file.getName());
	}
}
