package org.soma.diagram.ui.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.soma.diagram.ui.figures.NeuronFigure;
import org.soma.diagram.ui.figures.SelectionRing;
import org.soma.diagram.ui.parts.LinkEditPart;
import org.soma.diagram.ui.parts.NamedPart;
import org.soma.diagram.ui.parts.NodeEditPart;

/** A selected node wears a dashed ring, by which it can be dragged like by any other part of it. */
final class NodeSelectionEditPolicy extends NonResizableEditPolicy {

	private static final int GAP = 6;

	@Override
	protected List<?> createSelectionHandles() {
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		if (part instanceof LinkEditPart) {
			return List.of(); // it shows itself
		}
		MoveHandle handle = part instanceof NodeEditPart node ? new MoveHandle(part, around(node)) : new MoveHandle(part);
		handle.setBorder(new SelectionRing(part.getFigure() instanceof NeuronFigure));
		List<IFigure> handles = new ArrayList<>();
		handles.add(handle);
		return handles;
	}

	/** The ring is for the body alone: names differ in length. */
	private static Locator around(NodeEditPart node) {
		return ring -> {
			Rectangle area = new PrecisionRectangle(node.getFigure().body());
			node.getFigure().translateToAbsolute(area);
			ring.translateToRelative(area);
			ring.setBounds(new Rectangle(area.x, area.y, area.width, area.height).expand(GAP, GAP));
		};
	}

	/** Nodes, groups and notes follow the mouse themselves; only what is none of these is shown by a ghost. */
	@Override
	protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
		if (!(getHost() instanceof NamedPart)) {
			super.showChangeBoundsFeedback(request);
		}
	}
}
