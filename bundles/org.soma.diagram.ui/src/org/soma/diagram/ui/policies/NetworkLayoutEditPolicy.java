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
import org.soma.diagram.ui.parts.NetworkEditPart;
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
		return RequestConstants.REQ_MOVE_CHILDREN.equals(request.getType()) ? getMoveChildrenCommand(request) : null;
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest move = (ChangeBoundsRequest) request;
		Point delta = move.getMoveDelta();
		List<EObject> elements = new ArrayList<>();
		for (Object part : move.getEditParts()) {
			elements.add((EObject) ((EditPart) part).getModel());
		}
		var domain = ((NetworkEditPart) getHost()).getDomain();
		return new ModelCommand(domain, Edits.move(domain, elements, delta.x, delta.y));
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		return null;
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}
}
