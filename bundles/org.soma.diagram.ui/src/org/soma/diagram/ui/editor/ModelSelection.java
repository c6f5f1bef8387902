package org.soma.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.soma.diagram.ui.verbs.Selected;

/** What is selected in the drawing, as elements of the model: the selection the rest of the workbench speaks of. */
final class ModelSelection implements ISelectionProvider {

	private final GraphicalViewer viewer;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	ModelSelection(GraphicalViewer viewer) {
		this.viewer = viewer;
		viewer.addSelectionChangedListener(event -> {
			SelectionChangedEvent translated = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(translated));
		});
	}

	@Override
	public ISelection getSelection() {
		List<Object> elements = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			elements.add(((EditPart) part).getModel());
		}
		return elements.isEmpty() ? new StructuredSelection(viewer.getContents().getModel()) : new StructuredSelection(elements);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			new Selected(viewer).select(structured.toList());
		} else {
			viewer.deselectAll();
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
