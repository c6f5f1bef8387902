package org.soma.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.soma.diagram.look.Tone;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.catalog.validation.Problem;
import org.soma.catalog.validation.Severity;
import org.soma.diagram.look.ActivationCurve;
import org.soma.diagram.ui.figures.LayerFigure;
import org.soma.diagram.ui.figures.NeuronFigure;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.diagram.ui.policies.NodeConnectPolicy;
import org.soma.diagram.ui.policies.NodeDeleteEditPolicy;
import org.soma.diagram.ui.tools.ConnectTool;
import org.soma.diagram.ui.tools.NodeDragTracker;
import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.ui.look.Colours;

/** A neuron or a layer. */
public final class NodeEditPart extends AbstractGraphicalEditPart implements NamedPart {

	private AccessibleEditPart accessible;
	private boolean hovered;
	private Problem problem;

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
	public IFigure nameFigure() {
		return getFigure();
	}

	@Override
	public Rectangle nameArea() {
		return getFigure().nameArea();
	}

	@Override
	protected IFigure createFigure() {
		return getModel() instanceof Layer ? new LayerFigure() : new NeuronFigure();
	}

	/** Whether the mouse is over the node: it then shows the handle for connections. */
	public void setHovered(boolean over) {
		hovered = over;
		showHandle();
	}

	private void showHandle() {
		getFigure().showHandle(hovered || getSelected() == SELECTED_PRIMARY);
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		showHandle();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new NodeDeleteEditPolicy());
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new NodeConnectPolicy());
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		if (request instanceof SelectionRequest selection && isHandle(selection.getLocation())) {
			return new ConnectTool(this);
		}
		return new NodeDragTracker(this);
	}

	private boolean isHandle(Point location) {
		Point point = location.getCopy();
		getFigure().translateToRelative(point);
		return getFigure().isHandleAt(point);
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) || RequestConstants.REQ_OPEN.equals(request.getType())) {
			if (!(request instanceof LocationRequest at && isHandle(at.getLocation()))) {
				NameEditor.open(this);
			}
			return;
		}
		super.performRequest(request);
	}

	@Override
	protected void refreshVisuals() {
		Node node = getModel();
		NodeFigure figure = getFigure();
		figure.setName(Networks.label(node));
		figure.setColours(Colours.pair(Catalog.get().type(node.getType()).map(Descriptor::colour).orElse(null)));
		figure.setLocked(node instanceof Neuron neuron && neuron.isBiasFrozen());
		if (node instanceof Neuron neuron && figure instanceof NeuronFigure circle) {
			circle.setBias(neuron.getBias());
			circle.setCurve(ActivationCurve.of(node));
		} else if (node instanceof Layer layer && figure instanceof LayerFigure block) {
			block.setShape(String.valueOf(layer.getShape()));
		}
		Point centre = new Point((int) Math.round(node.getX()), (int) Math.round(node.getY()));
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure, figure.boundsAround(centre));
	}

	/** @param worst what is wrong with the node, or null where it is sound */
	public void setProblem(Problem worst) {
		problem = worst;
		getFigure().setProblem(worst == null ? null : worst.severity() == Severity.ERROR ? Tone.ERROR : Tone.WARNING);
	}

	/** What is wrong with the node, or null. */
	public String problem() {
		return problem == null ? null : problem.message();
	}

	/** Shows the node elsewhere than the model has it, while it is dragged. */
	void showAt(Point centre) {
		getFigure().setBounds(getFigure().boundsAround(centre));
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					Node node = getModel();
					String type = Catalog.get().type(node.getType()).map(Descriptor::name).orElse(node.getType());
					event.result = type + " " + Networks.label(node) + ", " + node.getIncoming().size() + " connections in, "
							+ node.getOutgoing().size() + " out";
				}
			};
		}
		return accessible;
	}
}
