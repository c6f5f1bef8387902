package org.soma.ui.properties;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Shape;

/** Questions to what is selected. */
final class Selections {

	private Selections() {
	}

	/** The nodes among the elements, with the members of groups; each once. */
	static List<Node> nodes(List<? extends EObject> elements) {
		Set<Node> nodes = new LinkedHashSet<>();
		for (EObject element : elements) {
			switch (element) {
			case Node node -> nodes.add(node);
			case Group group -> nodes.addAll(group.getMembers());
			default -> {
				// no node
			}
			}
		}
		return List.copyOf(nodes);
	}

	/** Whether all are nodes, groups or links of one network. */
	static boolean areOfOneNetwork(List<? extends EObject> elements) {
		return elements.stream().allMatch(element -> element instanceof Node || element instanceof Group || element instanceof Link)
				&& elements.stream().map(Networks::of).distinct().count() == 1 && Networks.of(elements.get(0)).isPresent();
	}

	/** What a unit of a node is called: the node itself, or its place in a layer's shape. */
	static String unitLabel(Node node, int unit) {
		return node instanceof Layer layer && layer.getShape() != null ? Networks.label(node) + "[" + place(layer.getShape(), unit) + "]"
				: Networks.label(node);
	}

	private static String place(Shape shape, int unit) {
		StringBuilder place = new StringBuilder();
		int rest = unit;
		for (int dimension = shape.rank() - 1; dimension >= 0; dimension--) {
			place.insert(0, (dimension == 0 ? "" : ", ") + rest % shape.dimension(dimension));
			rest /= shape.dimension(dimension);
		}
		return place.toString();
	}
}
