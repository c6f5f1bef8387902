package org.soma.ui.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.soma.ui.documents.Companions;

/** Hides the tensors of a network, which are part of it, and what the platform keeps in a project. */
public final class CompanionFilter extends ViewerFilter {

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return !(element instanceof IFile file) || !file.getName().equals(".project") && Companions.network(file).filter(IFile::exists).isEmpty();
	}
}
