package org.soma.diagram.ui.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.soma.catalog.Catalog;
import org.soma.diagram.ui.palette.NewElement;
import org.soma.model.Node;
import org.soma.model.edit.commands.Edits;

/** What the palette does with the mouse, for those who have only the keys. */
public final class AddVerbs {

	private static final double ACROSS = 160;
	private static final double DOWN = 76;
	/** Nearer than this, one node would hide another. */
	private static final double APART = 60;

	private AddVerbs() {
	}

	public static List<Verb> all() {
		return List.of(Verb.of(VerbGroup.ADD, "Add &Neuron, Layer or Note\u2026", "add", "N", selected -> true, AddVerbs::add));
	}

	private static void add(Selected selected) {
		Map<String, NewElement> offered = offered();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(selected.shell(), new LabelProvider());
		dialog.setTitle("Add");
		dialog.setMessage("What to add; type the beginning of its name:");
		dialog.setElements(offered.keySet().toArray());
		if (dialog.open() == Window.OK) {
			Point place = place(selected);
			selected.execute(Edits.add(selected.domain(), selected.network(),
					offered.get(dialog.getFirstResult()).at(selected.network(), place.x, place.y)));
		}
	}

	private static Map<String, NewElement> offered() {
		Map<String, NewElement> offered = new LinkedHashMap<>();
		Catalog catalog = Catalog.get();
		Stream.concat(catalog.neuronTypes().all().stream(), catalog.layerTypes().all().stream())
				.forEach(type -> offered.put(type.name(), NewElement.of(type)));
		offered.put("Note", NewElement.note());
		return offered;
	}

	/** Right of what is selected, or else in the middle of the window; further down where a node stands already. */
	private static Point place(Selected selected) {
		List<Node> nodes = new ArrayList<>(selected.nodes());
		double x;
		double y;
		if (nodes.isEmpty()) {
			org.eclipse.swt.graphics.Point window = selected.viewer().getControl().getSize();
			Point middle = new Point(window.x / 2, window.y / 2);
			selected.part().getFigure().translateToRelative(middle);
			x = middle.x;
			y = middle.y;
		} else {
			Node last = nodes.get(nodes.size() - 1);
			x = last.getX() + ACROSS;
			y = last.getY();
		}
		while (isTaken(selected, x, y)) {
			y += DOWN;
		}
		return new Point((int) Math.round(x), (int) Math.round(y));
	}

	private static boolean isTaken(Selected selected, double x, double y) {
		return selected.network().getNodes().stream().anyMatch(node -> Math.hypot(node.getX() - x, node.getY() - y) < APART);
	}
}
