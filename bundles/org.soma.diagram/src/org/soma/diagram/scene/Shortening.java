package org.soma.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Node;

/**
 * Leaves out the middle of long rows and columns of like neurons and moves their ends together, so that a network fits on
 * paper. A grid becomes a column where its last one was.
 */
final class Shortening {

	/** How many remain at either end. */
	private static final int ENDS = 3;
	/** Up to this many all are shown: there is hardly room to be gained. */
	private static final int LONGEST = 8;
	private static final double STEP = 76;

	private final Set<Node> left = new HashSet<>();
	private final Map<Node, Place> places = new HashMap<>();
	private final List<Ellipsis> ellipses = new ArrayList<>();

	record Place(double x, double y) {
	}

	/** Leaves all as it is. */
	static Shortening none() {
		return new Shortening();
	}

	static Shortening of(Network network) {
		Shortening shortening = new Shortening();
		for (Group group : network.getGroups()) {
			if (!group.isCollapsed()) {
				shortening.shorten(group.getMembers(), group.getArrangement());
			}
		}
		Map<Double, List<Node>> columns = new LinkedHashMap<>();
		network.getNodes().stream().filter(node -> node.getGroup() == null).sorted(Comparator.comparingDouble(Node::getY))
				.forEach(node -> columns.computeIfAbsent(node.getX(), none -> new ArrayList<>()).add(node));
		columns.values().forEach(column -> shortening.shorten(column, Arrangement.COLUMN));
		return shortening;
	}

	/** Whether one neuron may stand for the others. */
	private static boolean areAlike(List<Node> nodes) {
		Node first = nodes.get(0);
		return nodes.stream().allMatch(node -> node instanceof Neuron && Objects.equals(node.getType(), first.getType())
				&& Objects.equals(node.getActivation(), first.getActivation()));
	}

	private void shorten(List<Node> neurons, Arrangement arrangement) {
		int count = neurons.size();
		if (count <= LONGEST || !areAlike(neurons)) {
			return;
		}
		var xs = neurons.stream().mapToDouble(Node::getX).summaryStatistics();
		var ys = neurons.stream().mapToDouble(Node::getY).summaryStatistics();
		boolean upright = arrangement != Arrangement.ROW;
		double x = upright ? xs.getMax() : (xs.getMin() + xs.getMax()) / 2;
		double y = (ys.getMin() + ys.getMax()) / 2;
		for (int i = 0; i < count; i++) {
			int fromMiddle = i < ENDS ? i - ENDS : i - count + ENDS + 1;
			if (i < ENDS || i >= count - ENDS) {
				places.put(neurons.get(i), new Place(x + (upright ? 0 : fromMiddle * STEP), y + (upright ? fromMiddle * STEP : 0)));
			} else {
				left.add(neurons.get(i));
			}
		}
		ellipses.add(new Ellipsis(x, y, count - 2 * ENDS, upright));
	}

	boolean shows(Node node) {
		return !left.contains(node);
	}

	Place place(Node node) {
		Place moved = places.get(node);
		return moved == null ? new Place(node.getX(), node.getY()) : moved;
	}

	List<Ellipsis> ellipses() {
		return ellipses;
	}
}
