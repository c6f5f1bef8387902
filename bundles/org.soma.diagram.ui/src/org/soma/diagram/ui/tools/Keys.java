package org.soma.diagram.ui.tools;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.Says;
import org.soma.diagram.ui.verbs.ConnectVerbs;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.Verb;
import org.soma.diagram.ui.verbs.Verbs;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.edit.commands.Edits;

/**
 * The keyboard: arrows walk along connections, to the left and right, or where there are none to what is nearest there, and
 * among neighbours, up and down; with Ctrl they move what is selected. All else are the keys of the verbs.
 */
public final class Keys extends KeyHandler {

	private static final int FAR = 24;

	private final GraphicalViewer viewer;

	public Keys(GraphicalViewer viewer) {
		this.viewer = viewer;
	}

	/** Whether the key took back the start of a connection, or else what was selected. */
	public static boolean takesBack(KeyEvent event, EditPartViewer viewer) {
		boolean drags = (event.stateMask & SWT.BUTTON_MASK) != 0 || !(viewer.getEditDomain().getActiveTool() instanceof SelectionTool);
		if (event.keyCode != SWT.ESC || !(viewer instanceof GraphicalViewer drawing) || !(viewer.getContents() instanceof NetworkEditPart)) {
			return false;
		}
		Selected selected = new Selected(drawing);
		if (!ConnectVerbs.cancel(selected)) {
			if (drags || selected.isEmpty()) {
				return false;
			}
			viewer.deselectAll();
		}
		selected.say(null);
		return true;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		Selected selected = new Selected(viewer);
		boolean arrow = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_UP
				|| event.keyCode == SWT.ARROW_DOWN;
		if (arrow) {
			if ((event.stateMask & SWT.MOD1) != 0) {
				move(selected, event);
			} else {
				walk(selected, event.keyCode, (event.stateMask & SWT.SHIFT) != 0);
			}
			return true;
		}
		Optional<Verb> verb = Verbs.of(event);
		verb.ifPresent(found -> found.perform(selected));
		return verb.isPresent() || super.keyPressed(event);
	}

	private static void move(Selected selected, KeyEvent event) {
		if (selected.isEmpty()) {
			return;
		}
		int step = (event.stateMask & SWT.SHIFT) != 0 ? 1 : FAR;
		int dx = event.keyCode == SWT.ARROW_LEFT ? -step : event.keyCode == SWT.ARROW_RIGHT ? step : 0;
		int dy = event.keyCode == SWT.ARROW_UP ? -step : event.keyCode == SWT.ARROW_DOWN ? step : 0;
		selected.domain().getCommandStack().execute(Edits.move(selected.domain(), selected.elements(), dx, dy));
	}

	/** @param along whether connections themselves are gone to, rather than what is at their other end */
	private void walk(Selected selected, int key, boolean along) {
		Object from = selected.elements().isEmpty() ? null : selected.elements().get(selected.elements().size() - 1);
		Object to = switch (from) {
		case null -> first(selected);
		case Link link -> key == SWT.ARROW_LEFT ? link.getSource() : key == SWT.ARROW_RIGHT ? link.getTarget() : neighbour(link, key == SWT.ARROW_DOWN);
		case Node node when key == SWT.ARROW_LEFT -> along ? node.getIncoming().stream().findFirst().orElse(null)
				: node.getIncoming().stream().map(Link::getSource).min(near(node)).orElseGet(() -> beside(selected, node, false));
		case Node node when key == SWT.ARROW_RIGHT -> along ? node.getOutgoing().stream().findFirst().orElse(null)
				: node.getOutgoing().stream().map(Link::getTarget).min(near(node)).orElseGet(() -> beside(selected, node, true));
		case Node node -> neighbour(selected, node, key == SWT.ARROW_DOWN);
		default -> first(selected);
		};
		if (to == null) {
			selected.say(key == SWT.ARROW_LEFT ? "nothing is to the left" : key == SWT.ARROW_RIGHT ? "nothing is to the right" : null);
			return;
		}
		selected.select(List.of(to));
		if (to instanceof Link link) {
			selected.say(Networks.label(link));
		}
	}

	private static Object first(Selected selected) {
		return selected.network().getNodes().stream().findFirst().orElse(null);
	}

	private static Comparator<Node> near(Node node) {
		return Comparator.comparingDouble(other -> Math.abs(other.getY() - node.getY()));
	}

	/** The node that is nearest at one side, one of the same height rather than one closer by. */
	private static Node beside(Selected selected, Node node, boolean right) {
		return selected.network().getNodes().stream().filter(other -> right ? other.getX() > node.getX() : other.getX() < node.getX())
				.min(Comparator.comparingDouble(other -> Math.abs(other.getX() - node.getX()) + 3 * Math.abs(other.getY() - node.getY()))).orElse(null);
	}

	/** The next connection into the same node. */
	private static Object neighbour(Link link, boolean down) {
		List<Link> links = link.getTarget().getIncoming();
		int index = links.indexOf(link) + (down ? 1 : -1);
		return index < 0 || index >= links.size() ? null : links.get(index);
	}

	/** The next node above or below, among those of the same depth. */
	private static Node neighbour(Selected selected, Node node, boolean down) {
		var depths = Networks.depths(selected.network());
		Stream<Node> column = selected.network().getNodes().stream()
				.filter(other -> other != node && depths.getOrDefault(other, 0).equals(depths.getOrDefault(node, 0)))
				.filter(other -> down ? other.getY() > node.getY() : other.getY() < node.getY());
		return column.min(near(node)).orElse(null);
	}
}
