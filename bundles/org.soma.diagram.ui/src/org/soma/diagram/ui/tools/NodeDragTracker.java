package org.soma.diagram.ui.tools;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.soma.diagram.ui.parts.GroupEditPart;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NetworkRoot;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.diagram.ui.parts.NoteEditPart;
import org.soma.model.Element;
import org.soma.model.Node;

/** Drags nodes, with their connections following as they go, groups and notes. */
public final class NodeDragTracker extends DragEditPartsTracker {

	public NodeDragTracker(EditPart source) {
		super(source);
	}

	private NetworkEditPart network() {
		return (NetworkEditPart) getSourceEditPart().getParent();
	}

	@Override
	protected void showSourceFeedback() {
		super.showSourceFeedback();
		network().drag(places());
	}

	@Override
	protected void eraseSourceFeedback() {
		super.eraseSourceFeedback();
		if (getSourceEditPart().getParent() != null) {
			network().drag(Map.of());
		}
	}

	/** All that are dragged move in one step of the history. */
	@Override
	protected Command getCommand() {
		ChangeBoundsRequest move = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
		move.setEditParts(getOperationSet());
		move.setMoveDelta(((ChangeBoundsRequest) getTargetRequest()).getMoveDelta());
		return network().getCommand(move);
	}

	private Map<Element, Point> places() {
		Point delta = ((ChangeBoundsRequest) getTargetRequest()).getMoveDelta();
		double zoom = zoom();
		Map<Element, Point> places = new LinkedHashMap<>();
		for (Object part : getOperationSet()) {
			switch (part) {
			case NodeEditPart node -> put(places, node.getModel(), delta, zoom);
			case GroupEditPart group -> group.getModel().getMembers().forEach(member -> put(places, member, delta, zoom));
			case NoteEditPart note -> places.put(note.getModel(), moved(note.getModel().getX(), note.getModel().getY(), delta, zoom));
			default -> {
				// a connection goes where its ends do
			}
			}
		}
		return places;
	}

	private double zoom() {
		return ((NetworkRoot) network().getRoot()).getZoomManager().getZoom();
	}

	private static void put(Map<Element, Point> places, Node node, Point delta, double zoom) {
		places.put(node, moved(node.getX(), node.getY(), delta, zoom));
	}

	private static Point moved(double x, double y, Point delta, double zoom) {
		return new Point((int) Math.round(x + delta.x / zoom), (int) Math.round(y + delta.y / zoom));
	}
}
