package org.soma.diagram.ui.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.soma.diagram.ui.figures.SelectionRing;

/** A selected node wears a dashed ring, by which it can be dragged like by any other part of it. */
final class NodeSelectionEditPolicy extends NonResizableEditPolicy {

	@Override
	protected List<?> createSelectionHandles() {
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		MoveHandle handle = new MoveHandle(part);
		handle.setBorder(new SelectionRing());
		List<IFigure> handles = new ArrayList<>();
		handles.add(handle);
		return handles;
	}
}
