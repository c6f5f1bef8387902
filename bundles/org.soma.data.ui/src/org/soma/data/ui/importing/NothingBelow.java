package org.soma.data.ui.importing;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The explorer takes what is dropped only together with content of its own, of which data files have none. */
public final class NothingBelow implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return false;
	}
}
