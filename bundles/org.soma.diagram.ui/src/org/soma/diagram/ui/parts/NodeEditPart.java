package org.soma.diagram.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.catalog.validation.Problem;
import org.soma.diagram.look.ActivationCurve;
import org.soma.diagram.look.Locks;
import org.soma.diagram.scene.HeatMap;
import org.soma.diagram.scene.WeightSource;
import org.soma.diagram.scene.Wording;
import org.soma.diagram.ui.figures.LayerFigure;
import org.soma.diagram.ui.figures.NeuronFigure;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.diagram.ui.live.NetworkState;
import org.soma.diagram.ui.policies.NodeConnectPolicy;
import org.soma.diagram.ui.tools.ConnectTool;
import org.soma.diagram.ui.tools.NodeDragTracker;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.ui.look.Colours;

/** A neuron or a layer. */
public final class NodeEditPart extends ElementEditPart implements NamedPart {

	private boolean hovered;
	private Problem problem;
	/** What the heat map of a layer was made of. */
	private List<Object> shown = List.of();

	NodeEditPart(Node node) {
		super(node);
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
		super.createEditPolicies();
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
		figure.setLocked(Locks.isLocked(node));
		if (node instanceof Neuron neuron && figure instanceof NeuronFigure circle) {
			circle.setCurve(ActivationCurve.of(node));
		} else if (node instanceof Layer layer && figure instanceof LayerFigure block) {
			block.setText(String.valueOf(layer.getShape()), Wording.caption(layer), Wording.parameters(layer));
		}
		show(((NetworkEditPart) getParent()).state());
		Point centre = new Point((int) Math.round(node.getX()), (int) Math.round(node.getY()));
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure, figure.boundsAround(centre));
	}

	/** Tensors are values: while a layer has the same, its picture is the same. */
	private void showWeights(Layer layer, LayerFigure block) {
		List<Object> values = new ArrayList<>();
		for (Link link : layer.getIncoming()) {
			if (link instanceof Projection projection) {
				values.add(Objects.requireNonNullElse(projection.getWeights(), projection));
				values.add(Objects.requireNonNullElse(projection.getConnected(), projection));
			}
		}
		if (shown.size() != values.size() || IntStream.range(0, values.size()).anyMatch(i -> shown.get(i) != values.get(i))) {
			block.setWeights(HeatMap.of(layer, WeightSource.MODEL));
			shown = values;
		}
	}

	/** Shows the values that a state gives the node. */
	void show(NetworkState state) {
		if (getModel() instanceof Neuron neuron && getFigure() instanceof NeuronFigure circle) {
			circle.setValues(state.bias(neuron), state.activity(neuron));
		} else if (getModel() instanceof Layer layer && getFigure() instanceof LayerFigure block) {
			if (state == NetworkState.MODEL) {
				showWeights(layer, block);
			} else {
				block.setWeights(HeatMap.of(layer, state));
				shown = List.of(state);
			}
		}
	}

	/** @param worst what is wrong with the node, or null where it is sound */
	void setProblem(Problem worst) {
		problem = worst;
		getFigure().setProblem(worst == null ? null : Badges.tone(worst));
	}

	/** What is wrong with the node, or null. */
	public String problem() {
		return problem == null ? null : problem.message();
	}

	/** Shows the node elsewhere than the model has it, while it is dragged. */
	void showAt(Point centre) {
		Rectangle area = getFigure().boundsAround(centre);
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), area); // or the next layout would move it back
		getFigure().setBounds(area);
	}

	@Override
	protected String spoken() {
		Node node = getModel();
		String type = Catalog.get().type(node.getType()).map(Descriptor::name).orElse(node.getType());
		return type + " " + Networks.label(node) + ", " + node.getIncoming().size() + " connections in, " + node.getOutgoing().size() + " out";
	}
}
