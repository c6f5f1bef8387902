package org.soma.diagram.ui.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.soma.diagram.ui.figures.SelectionRing;
import org.soma.diagram.ui.parts.LinkEditPart;
import org.soma.diagram.ui.parts.NamedPart;

/** A selected node wears a dashed ring, by which it can be dragged like by any other part of it. */
final class NodeSelectionEditPolicy extends NonResizableEditPolicy {

	@Override
	protected List<?> createSelectionHandles() {
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		if (part instanceof LinkEditPart) {
			return List.of(); // it shows itself
		}
		MoveHandle handle = new MoveHandle(part);
		handle.setBorder(new SelectionRing());
		List<IFigure> handles = new ArrayList<>();
		handles.add(handle);
		return handles;
	}

	/** Nodes and groups follow the mouse themselves; only what is neither is shown by a ghost. */
	@Override
	protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
		if (!(getHost() instanceof NamedPart)) {
			super.showChangeBoundsFeedback(request);
		}
	}
}
