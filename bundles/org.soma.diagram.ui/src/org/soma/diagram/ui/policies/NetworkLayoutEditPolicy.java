package org.soma.diagram.ui.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.soma.diagram.ui.palette.NewElement;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NetworkRoot;
import org.soma.diagram.ui.parts.Says;
import org.soma.model.edit.commands.Edits;

/** Moves nodes: all that are dragged together, in one step of the history. */
public final class NetworkLayoutEditPolicy extends LayoutEditPolicy {

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new NodeSelectionEditPolicy();
	}

	@Override
	public Command getCommand(Request request) {
		// All at once here; the inherited way asks each child for a command of its own.
		if (RequestConstants.REQ_MOVE_CHILDREN.equals(request.getType())) {
			return getMoveChildrenCommand(request);
		}
		return RequestConstants.REQ_CREATE.equals(request.getType()) ? getCreateCommand((CreateRequest) request) : null;
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest move = (ChangeBoundsRequest) request;
		NetworkEditPart network = (NetworkEditPart) getHost();
		double zoom = ((NetworkRoot) network.getRoot()).getZoomManager().getZoom();
		Point delta = move.getMoveDelta();
		List<EObject> elements = new ArrayList<>();
		for (Object part : move.getEditParts()) {
			elements.add((EObject) ((EditPart) part).getModel());
		}
		return new ModelCommand(network.getDomain(),
				Edits.move(network.getDomain(), elements, Math.round(delta.x / zoom), Math.round(delta.y / zoom)));
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		NetworkEditPart network = (NetworkEditPart) getHost();
		if (!(request.getNewObject() instanceof NewElement)) {
			return null;
		}
		Point place = request.getLocation().getCopy();
		getHostFigure().translateToRelative(place);
		NewElement wanted = (NewElement) request.getNewObject();
		return ModelCommand.orRefusal(network.getDomain(), Says.of(network),
				() -> Edits.add(network.getDomain(), network.getModel(), wanted.at(network.getModel(), place.x, place.y)));
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}
}
