package org.soma.ui.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.soma.model.Network;
import org.soma.ui.look.AccessibleName;

/** A network as a tree of its groups, nodes and notes. What is not open costs nothing, however much it is. */
final class NetworkTree extends TreeViewer {

	/** More than this are not looked for one by one: nobody would see them all. */
	private static final int MOST_SELECTED = 200;

	private final NetworkParts parts = new NetworkParts();

	NetworkTree(Composite parent) {
		super(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		setUseHashlookup(true);
		setContentProvider(parts);
		setLabelProvider(new DelegatingStyledCellLabelProvider(new NetworkPartLabels(parts)));
		AccessibleName.give(getTree(), "Parts of the network");
	}

	/** @param network the network, or null for none */
	void show(Network network) {
		parts.forget();
		if (getInput() != network) {
			setInput(network);
		} else {
			refresh();
		}
	}

	/** The elements that are selected, without the ranges in which they stand. */
	List<EObject> elements() {
		List<EObject> elements = new ArrayList<>();
		for (Object each : getStructuredSelection()) {
			if (each instanceof EObject element) {
				elements.add(element);
			}
		}
		return elements;
	}

	/** Selects elements where they stand, which is opened where it is not. What is not in the tree is left out. */
	void select(ISelection selection) {
		List<Object> found = new ArrayList<>();
		if (selection instanceof IStructuredSelection structured && structured.size() <= MOST_SELECTED) {
			for (Object element : structured) {
				if (parts.getParent(element) != null) {
					found.add(element);
				}
			}
		}
		if (!found.equals(elements())) {
			setSelection(new StructuredSelection(found), true);
		}
	}
}
