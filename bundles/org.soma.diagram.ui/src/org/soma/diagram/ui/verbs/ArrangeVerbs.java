package org.soma.diagram.ui.verbs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalEditPart;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.model.Element;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.edit.commands.Alignment;
import org.soma.model.edit.commands.Arranging;
import org.soma.model.edit.commands.Bounds;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Place;

/** Where nodes stand: in line, evenly apart, in columns by depth. */
public final class ArrangeVerbs {

	/** The keys from here on, for 1 is a size of the drawing. */
	private static final int FIRST_KEY = 2;
	private static final double ACROSS = 200;
	private static final double DOWN = 72;

	private ArrangeVerbs() {
	}

	public static List<Verb> all() {
		List<Verb> verbs = new ArrayList<>();
		int key = FIRST_KEY;
		for (Alignment alignment : Alignment.values()) {
			String name = alignment.name().charAt(0) + alignment.name().substring(1).toLowerCase(Locale.ROOT);
			verbs.add(Verb.of(VerbGroup.ARRANGE, "Align " + name, null, String.valueOf(key++), selected -> selected.of(Element.class).size() > 1,
					selected -> keep(selected, Arranging.align(selected.domain(), selected.of(Element.class), alignment, drawn(selected)))));
		}
		verbs.add(Verb.of(VerbGroup.ARRANGE, "Distribute &Horizontally", null, "8", selected -> selected.of(Element.class).size() > 2, selected -> keep(selected,
				Arranging.distributeHorizontally(selected.domain(), selected.of(Element.class), drawn(selected)))));
		verbs.add(Verb.of(VerbGroup.ARRANGE, "Distribute &Vertically", null, "9", selected -> selected.of(Element.class).size() > 2, selected -> keep(selected,
				Arranging.distributeVertically(selected.domain(), selected.of(Element.class), drawn(selected)))));
		verbs.add(Verb.of(VerbGroup.ARRANGE, "Lay Out as &Columns", null, "Shift+A", ArrangeVerbs::hasNodes, ArrangeVerbs::columns));
		verbs.add(Verb.of(VerbGroup.ARRANGE, "Lay Out in La&yers", "arrange", "A", ArrangeVerbs::hasNodes, selected -> new LayoutJob(selected, nodes(selected)).schedule()));
		return verbs;
	}

	private static boolean hasNodes(Selected selected) {
		return !selected.network().getNodes().isEmpty();
	}

	/** The selected nodes, or all where fewer than two are selected. */
	private static List<Node> nodes(Selected selected) {
		return selected.nodes().size() > 1 ? selected.nodes() : selected.network().getNodes();
	}

	private static void keep(Selected selected, Command command) {
		selected.domain().getCommandStack().execute(command);
	}

	/** Where elements are drawn; a node's body, for names are of different lengths. */
	private static Function<Element, Bounds> drawn(Selected selected) {
		return element -> {
			GraphicalEditPart part = (GraphicalEditPart) selected.viewer().getEditPartRegistry().get(element);
			if (part == null) {
				return Bounds.ofPlace(element);
			}
			Rectangle area = part instanceof NodeEditPart node ? node.getFigure().body() : part.getFigure().getBounds();
			return new Bounds(area.x, area.y, area.width, area.height);
		};
	}

	/** One column for each depth, in the order they stand in. */
	private static void columns(Selected selected) {
		List<Node> nodes = nodes(selected);
		Map<Node, Integer> depths = Networks.depths(selected.network());
		Map<Integer, List<Node>> columns = new TreeMap<>();
		for (Node node : nodes) {
			columns.computeIfAbsent(depths.getOrDefault(node, 0), depth -> new ArrayList<>()).add(node);
		}
		double left = nodes.stream().mapToDouble(Node::getX).min().orElse(0);
		double middle = (nodes.stream().mapToDouble(Node::getY).min().orElse(0) + nodes.stream().mapToDouble(Node::getY).max().orElse(0)) / 2;
		Map<Node, Place> places = new LinkedHashMap<>();
		int column = 0;
		for (List<Node> members : columns.values()) {
			members.sort(Comparator.comparingDouble(Node::getY));
			for (int i = 0; i < members.size(); i++) {
				places.put(members.get(i), new Place(left + column * ACROSS, middle + (i - (members.size() - 1) / 2.0) * DOWN));
			}
			column++;
		}
		selected.domain().getCommandStack().execute(Edits.place(selected.domain(), places));
	}
}
