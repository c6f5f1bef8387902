package org.soma.diagram.ui.editor;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.soma.diagram.scene.Wording;
import org.soma.diagram.ui.live.NetworkState;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NetworkRoot;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.ui.look.Numbers;

/** Shows what can be done with what is under the mouse, and tells its value. */
final class Hover {

	private final GraphicalViewer viewer;
	private NodeEditPart over;

	private Hover(GraphicalViewer viewer) {
		this.viewer = viewer;
	}

	static void install(GraphicalViewer viewer) {
		Hover hover = new Hover(viewer);
		viewer.getControl().addListener(SWT.MouseMove, hover::moved);
		viewer.getControl().addListener(SWT.MouseUp, hover::look);
	}

	private void moved(Event event) {
		if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
			look(event);
		}
	}

	private void look(Event event) {
		Point location = new Point(event.x, event.y);
		EditPart part = partAt(location);
		NodeEditPart now = part instanceof NodeEditPart node ? node : null;
		if (now != over) {
			if (over != null) {
				over.setHovered(false);
			}
			over = now;
			if (now != null) {
				now.setHovered(true);
			}
		}
		Link link = part instanceof NetworkEditPart network ? network.linkAt(location) : null;
		((NetworkRoot) viewer.getRootEditPart()).labels().setHovered(link != null ? link : now != null ? now.getModel() : null);
		String text = text(part, now, link);
		if (!Objects.equals(text, viewer.getControl().getToolTipText())) {
			viewer.getControl().setToolTipText(text);
		}
	}

	/** Wherever nothing else is, the network is: its own figure is hit only where there is something on it. */
	private EditPart partAt(Point location) {
		EditPart part = viewer.findObjectAt(location);
		return part == viewer.getRootEditPart() ? viewer.getContents() : part;
	}

	/** What is there, and what is wrong with it. */
	private String text(EditPart part, NodeEditPart node, Link link) {
		if (!(viewer.getContents() instanceof NetworkEditPart network)) {
			return null;
		}
		if (node != null) {
			return text(network, node.getModel(), describe(node.getModel(), network.state()));
		}
		if (link != null) {
			return text(network, link, describe(link, network.state()));
		}
		return part != null && part.getModel() instanceof Group group ? text(network, group, Networks.label(group)) : null;
	}

	private static String text(NetworkEditPart network, EObject element, String described) {
		return network.problem(element).map(problem -> described + "\n" + problem).orElse(described);
	}

	private static String describe(Node node, NetworkState state) {
		StringBuilder text = new StringBuilder(Networks.label(node));
		if (node instanceof Neuron neuron) {
			if (Networks.hasBias(neuron)) {
				text.append("\nbias ").append(Numbers.format(state.bias(neuron))).append(neuron.isBiasFrozen() ? ", frozen" : "");
			}
			if (!Float.isNaN(state.activity(neuron))) {
				text.append("\ngives ").append(Numbers.format(state.activity(neuron)));
			}
		}
		return text.append(String.format(Locale.ROOT, "%n%,d in, %,d out", node.getIncoming().size(), node.getOutgoing().size())).toString();
	}

	private static String describe(Link link, NetworkState state) {
		StringBuilder text = new StringBuilder(Networks.label(link));
		if (link instanceof Synapse synapse) {
			text.append('\n').append(Numbers.format(state.of(synapse))).append(synapse.isFrozen() ? ", frozen" : "");
			if (!Float.isNaN(state.gradient(synapse))) {
				text.append("\ngradient ").append(Numbers.format(state.gradient(synapse)));
			}
		} else if (link instanceof Projection projection) {
			text.append('\n').append(Wording.weights(projection, state));
		}
		return text.append(link.getDelay() > 0 ? "\ndelay " + link.getDelay() : "").toString();
	}
}
