package org.soma.diagram.ui.parts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.soma.diagram.ui.figures.LinkStrokes;
import org.soma.diagram.ui.figures.NetworkFigure;
import org.soma.diagram.ui.policies.NetworkLayoutEditPolicy;
import org.soma.model.Network;

/** The whole network: its nodes as children, its connections painted on the canvas. */
public final class NetworkEditPart extends AbstractGraphicalEditPart {

	private final EditingDomain domain;

	NetworkEditPart(Network network, EditingDomain domain) {
		this.domain = domain;
		setModel(network);
	}

	@Override
	public Network getModel() {
		return (Network) super.getModel();
	}

	/** Where changes of this network are executed. */
	public EditingDomain getDomain() {
		return domain;
	}

	@Override
	protected IFigure createFigure() {
		return new NetworkFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new NetworkLayoutEditPolicy());
	}

	@Override
	protected List<?> getModelChildren() {
		return getModel().getNodes();
	}

	@Override
	protected void refreshVisuals() {
		((NetworkFigure) getFigure()).setStrokes(LinkStrokes.of(getModel()));
	}

	/** Brings the whole drawing up to date after a step of the history. */
	public void refreshAll() {
		refresh();
		for (Object child : getChildren()) {
			((NodeEditPart) child).refresh();
		}
	}
}
