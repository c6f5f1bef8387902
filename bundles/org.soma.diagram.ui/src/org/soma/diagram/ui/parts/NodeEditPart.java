package org.soma.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.diagram.look.ActivationCurve;
import org.soma.diagram.ui.figures.LayerFigure;
import org.soma.diagram.ui.figures.NeuronFigure;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.diagram.ui.policies.NodeDeleteEditPolicy;
import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.ui.look.Colours;

/** A neuron or a layer. */
public final class NodeEditPart extends AbstractGraphicalEditPart {

	NodeEditPart(Node node) {
		setModel(node);
	}

	@Override
	public Node getModel() {
		return (Node) super.getModel();
	}

	@Override
	public NodeFigure getFigure() {
		return (NodeFigure) super.getFigure();
	}

	@Override
	protected IFigure createFigure() {
		return getModel() instanceof Layer ? new LayerFigure() : new NeuronFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new NodeDeleteEditPolicy());
	}

	@Override
	protected void refreshVisuals() {
		Node node = getModel();
		NodeFigure figure = getFigure();
		figure.setName(Networks.label(node));
		figure.setColours(Colours.pair(Catalog.get().type(node.getType()).map(Descriptor::colour).orElse(null)));
		if (node instanceof Neuron neuron && figure instanceof NeuronFigure circle) {
			circle.setBias(neuron.getBias());
			circle.setCurve(ActivationCurve.of(neuron));
		} else if (node instanceof Layer layer && figure instanceof LayerFigure block) {
			block.setShape(String.valueOf(layer.getShape()));
		}
		Point centre = new Point((int) Math.round(node.getX()), (int) Math.round(node.getY()));
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure, figure.boundsAround(centre));
	}
}
