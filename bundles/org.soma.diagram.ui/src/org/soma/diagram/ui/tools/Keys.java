package org.soma.diagram.ui.tools;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.soma.diagram.layout.Walk;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.Says;
import org.soma.diagram.ui.verbs.ConnectVerbs;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.Verb;
import org.soma.diagram.ui.verbs.Verbs;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.edit.commands.Edits;

/**
 * The keyboard: arrows {@link Walk walk} along connections and among neighbours; with Ctrl they move what is selected. All else
 * are the keys of the verbs.
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
	private static void walk(Selected selected, int key, boolean along) {
		Walk walk = new Walk(selected.network());
		List<EObject> from = selected.elements();
		EObject to = from.isEmpty() ? walk.first() : walk.next(from.get(from.size() - 1), direction(key), along);
		if (to == null) {
			selected.say("nothing is " + (key == SWT.ARROW_LEFT ? "to the left" : key == SWT.ARROW_RIGHT ? "to the right"
					: key == SWT.ARROW_UP ? "above" : "below"));
			return;
		}
		selected.select(List.of(to));
		if (to instanceof Link link) {
			selected.say(Networks.label(link));
		}
	}

	private static Walk.Direction direction(int key) {
		return switch (key) {
		case SWT.ARROW_LEFT -> Walk.Direction.LEFT;
		case SWT.ARROW_RIGHT -> Walk.Direction.RIGHT;
		case SWT.ARROW_UP -> Walk.Direction.UP;
		default -> Walk.Direction.DOWN;
		};
	}
}
