package org.soma.diagram.ui.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.Verb;
import org.soma.diagram.ui.verbs.Verbs;
import org.soma.ui.look.Icons;

/** A button of the toolbar: it does what the first verb does, and lets the others of its group be chosen. */
final class DiagramTool extends Action {

	private final Verb first;
	private final List<Verb> verbs;
	private final Supplier<Selected> selected;
	private MenuManager menu;

	/** @param verbs all that drop down; where it is only the first, nothing does */
	DiagramTool(Verb first, List<Verb> verbs, Supplier<Selected> selected) {
		super(name(first), verbs.size() > 1 ? IAction.AS_DROP_DOWN_MENU : IAction.AS_PUSH_BUTTON);
		this.first = first;
		this.verbs = verbs;
		this.selected = selected;
		setImageDescriptor(Icons.descriptor(first.icon()));
		setToolTipText(first.key() == null ? name(first) : name(first) + " (" + first.key().format() + ")");
		if (verbs.size() > 1) {
			setMenuCreator(new Others());
		}
	}

	private static String name(Verb verb) {
		return verb.text().replace("&", "").replace("\u2026", "");
	}

	/** Whether any of its verbs is possible with what is selected. */
	boolean isPossible() {
		Selected now = selected.get();
		return verbs.stream().anyMatch(verb -> verb.possible().test(now));
	}

	@Override
	public void run() {
		first.perform(selected.get());
	}

	void dispose() {
		if (menu != null) {
			menu.dispose();
			menu = null;
		}
	}

	/** What drops down, made anew each time: it depends on what is selected. */
	private final class Others implements IMenuCreator {

		@Override
		public Menu getMenu(Control parent) {
			DiagramTool.this.dispose();
			menu = new MenuManager();
			Verbs.fill(menu, first.group(), selected.get());
			return menu.createContextMenu(parent);
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			DiagramTool.this.dispose();
		}
	}
}
