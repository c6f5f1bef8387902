package org.soma.ui.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.soma.model.resource.DocumentKind;

/** Hides the tensors of a network, which are part of it, and what the platform keeps in a project. */
public final class CompanionFilter extends ViewerFilter {

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return !(element instanceof IFile file) || !isProjectDescription(file) && !isCompanion(file);
	}

	private static boolean isProjectDescription(IFile file) {
		return file.getName().equals(".project");
	}

	private static boolean isCompanion(IFile file) {
		IPath network = file.getProjectRelativePath().removeFileExtension().addFileExtension(DocumentKind.NETWORK.extension());
		return "safetensors".equals(file.getFileExtension()) && file.getProject().getFile(network).exists();
	}
}
