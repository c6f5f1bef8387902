package org.soma.data.ui.importing;

import org.eclipse.jface.viewers.LabelProvider;

/** Leaves everything in the explorer to the labels that it has. */
public final class NoLabel extends LabelProvider {

	@Override
	public String getText(Object element) {
		return null;
	}
}
