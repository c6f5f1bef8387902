package org.soma.diagram.ui.editor;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Synapse;
import org.soma.ui.look.Numbers;

/** Tells the value of what is under the mouse. */
final class HoverText {

	private final GraphicalViewer viewer;

	private HoverText(GraphicalViewer viewer) {
		this.viewer = viewer;
	}

	static void install(GraphicalViewer viewer) {
		HoverText hover = new HoverText(viewer);
		viewer.getControl().addListener(SWT.MouseMove, hover::moved);
	}

	private void moved(Event event) {
		String text = (event.stateMask & SWT.BUTTON_MASK) != 0 ? null : text(new Point(event.x, event.y));
		if (!Objects.equals(text, viewer.getControl().getToolTipText())) {
			viewer.getControl().setToolTipText(text);
		}
	}

	private String text(Point location) {
		EditPart part = viewer.findObjectAt(location);
		if (part instanceof NodeEditPart node) {
			return node.problem() == null ? describe(node.getModel()) : describe(node.getModel()) + "\n" + node.problem();
		}
		if (part instanceof NetworkEditPart network) {
			Link link = network.linkAt(location);
			return link == null ? null : describe(link);
		}
		return null;
	}

	private static String describe(Node node) {
		String bias = node instanceof Neuron neuron && Networks.hasBias(neuron)
				? "\nbias " + Numbers.format(neuron.getBias()) + (neuron.isBiasFrozen() ? ", frozen" : "")
				: "";
		return Networks.label(node) + bias + String.format(Locale.ROOT, "%n%,d in, %,d out", node.getIncoming().size(), node.getOutgoing().size());
	}

	private static String describe(Link link) {
		String weight = link instanceof Synapse synapse ? "\n" + Numbers.format(synapse.getWeight()) + (synapse.isFrozen() ? ", frozen" : "") : "";
		return Networks.label(link) + weight + (link.getDelay() > 0 ? "\ndelay " + link.getDelay() : "");
	}
}
