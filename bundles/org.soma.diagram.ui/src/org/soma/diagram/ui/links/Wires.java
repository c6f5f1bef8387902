package org.soma.diagram.ui.links;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.soma.catalog.Catalog;
import org.soma.catalog.TypeDescriptor;
import org.soma.diagram.look.LinkRoute;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;

/**
 * Where the connections of a network run and its neurons are, whatever their values: as long as only those change, as in
 * training, it stays. Immutable.
 *
 * @param links all that are connected at both ends
 * @param ends x1, y1, x2, y2 of each
 * @param bounds within which all of them run
 * @param neurons those that are seen one by one
 * @param places x, y of each
 * @param colours of each, as the catalog has it, or null
 * @param collapsed whether there is a group whose members are not seen
 */
record Wires(List<Link> links, float[] ends, Rectangle bounds, boolean[] frozen, List<Neuron> neurons, float[] places, String[] colours, boolean collapsed) {

	static final Wires NONE = new Wires(List.of(), new float[0], new Rectangle(), new boolean[0], List.of(), new float[0], new String[0], false);

	/** @param spots where nodes are shown now, which may differ from the model while they are dragged */
	static Wires of(Network network, Spots spots) {
		List<Link> links = network.getLinks().stream().filter(link -> link.getSource() != null && link.getTarget() != null).toList();
		float[] ends = new float[4 * links.size()];
		boolean[] frozen = new boolean[links.size()];
		for (int i = 0; i < frozen.length; i++) {
			Link link = links.get(i);
			frozen[i] = Networks.isFrozen(link);
			Spot from = spots.of(link.getSource());
			Spot to = spots.of(link.getTarget());
			ends[4 * i] = (float) (from.x() + from.reach());
			ends[4 * i + 1] = (float) from.y();
			ends[4 * i + 2] = (float) (to.x() - to.reach());
			ends[4 * i + 3] = (float) to.y();
		}
		List<Neuron> neurons = new ArrayList<>();
		for (Node node : network.getNodes()) {
			if (node instanceof Neuron neuron && !(node.getGroup() != null && node.getGroup().isCollapsed())) {
				neurons.add(neuron);
			}
		}
		float[] places = new float[2 * neurons.size()];
		String[] colours = new String[neurons.size()];
		for (int i = 0; i < colours.length; i++) {
			Spot spot = spots.of(neurons.get(i));
			places[2 * i] = (float) spot.x();
			places[2 * i + 1] = (float) spot.y();
			colours[i] = Catalog.get().type(neurons.get(i).getType()).map(TypeDescriptor::colour).orElse(null);
		}
		return new Wires(links, ends, bounds(ends), frozen, neurons, places, colours, network.getGroups().stream().anyMatch(Group::isCollapsed));
	}

	/** Of straight lines and of curves, which keep within their control points. */
	private static Rectangle bounds(float[] ends) {
		double left = Double.POSITIVE_INFINITY;
		double top = Double.POSITIVE_INFINITY;
		double right = Double.NEGATIVE_INFINITY;
		double bottom = Double.NEGATIVE_INFINITY;
		for (int at = 0; at < ends.length; at += 4) {
			LinkRoute route = LinkRoute.curved(ends[at], ends[at + 1], ends[at + 2], ends[at + 3]);
			left = Math.min(left, Math.min(route.startX(), route.control2X()));
			right = Math.max(right, Math.max(route.endX(), route.control1X()));
			top = Math.min(top, Math.min(Math.min(route.startY(), route.endY()), route.control1Y()));
			bottom = Math.max(bottom, Math.max(route.startY(), route.endY()));
		}
		return ends.length == 0 ? new Rectangle()
				: new Rectangle((int) left - 1, (int) top - 1, (int) (right - left) + 3, (int) (bottom - top) + 3);
	}
}
