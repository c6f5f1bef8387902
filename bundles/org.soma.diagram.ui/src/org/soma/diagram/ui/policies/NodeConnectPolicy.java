package org.soma.diagram.ui.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.diagram.ui.parts.Says;
import org.soma.model.Node;
import org.soma.ui.look.Colours;

/** Connects the nodes from which a connection is drawn to the one, or the selected ones, where it ends. */
public final class NodeConnectPolicy extends GraphicalNodeEditPolicy {

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		request.setStartCommand(new Command() {
			// what it does is known when it ends
		});
		return request.getStartCommand();
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		NetworkEditPart network = (NetworkEditPart) getHost().getParent();
		List<Node> sources = together(request.getSourceEditPart());
		List<Node> targets = together(getHost());
		return ModelCommand.orRefusal(network.getDomain(), Says.of(getHost()),
				() -> NewConnections.allToAll(network.getDomain(), sources, targets).command());
	}

	/** The node, with all others that are selected where it is one of them. */
	static List<Node> together(EditPart part) {
		List<Node> nodes = new ArrayList<>();
		if (part.getSelected() != EditPart.SELECTED_NONE) {
			for (Object selected : part.getViewer().getSelectedEditParts()) {
				if (selected instanceof NodeEditPart node) {
					nodes.add(node.getModel());
				}
			}
		}
		return nodes.isEmpty() ? List.of((Node) part.getModel()) : nodes;
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		PolylineConnection line = new PolylineConnection();
		line.setForegroundColor(Colours.of(Tone.ACCENT));
		line.setLineWidth(2);
		return line;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return null;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return null;
	}
}
