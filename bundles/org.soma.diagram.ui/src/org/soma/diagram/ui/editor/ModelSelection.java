package org.soma.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.ui.documents.SelectionSource;

/** What is selected in the drawing, as elements of the model: the selection the rest of the workbench speaks of. */
final class ModelSelection extends SelectionSource {

	private final GraphicalViewer viewer;

	ModelSelection(GraphicalViewer viewer) {
		this.viewer = viewer;
		viewer.addSelectionChangedListener(event -> tell());
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
}
