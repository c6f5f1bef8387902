package org.soma.diagram.ui.verbs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.events.KeyEvent;
import org.soma.ui.look.Icons;

/** All verbs, and where they can be had. */
public final class Verbs {

	public static final List<Verb> ALL = Stream.of(AddVerbs.all(), ClipboardVerbs.all(), ConnectVerbs.all(), ShapeVerbs.all(), ArrangeVerbs.all(), ViewVerbs.all())
			.flatMap(List::stream).toList();

	private Verbs() {
	}

	public static Optional<Verb> of(KeyEvent event) {
		return ALL.stream().filter(verb -> verb.isFor(event)).findFirst();
	}

	/** Puts all into a menu, group by group. */
	public static void fill(IMenuManager menu, Selected selected) {
		for (VerbGroup group : VerbGroup.values()) {
			if (group.menu() == null) {
				menu.add(new Separator());
				fill(menu, group, selected);
				menu.add(new Separator());
			} else {
				IMenuManager own = new MenuManager(group.menu());
				fill(own, group, selected);
				menu.add(own);
			}
		}
	}

	/** Puts those of one group into a menu. */
	public static void fill(IMenuManager menu, VerbGroup group, Selected selected) {
		of(group).forEach(verb -> menu.add(action(verb, selected)));
	}

	public static List<Verb> of(VerbGroup group) {
		return ALL.stream().filter(verb -> verb.group() == group).toList();
	}

	private static Action action(Verb verb, Selected selected) {
		Action action = new Action(verb.text() + (verb.key() == null ? "" : "\t" + verb.key().format())) {
			@Override
			public void run() {
				verb.perform(selected);
			}
		};
		if (verb.icon() != null) {
			action.setImageDescriptor(Icons.descriptor(verb.icon()));
		}
		action.setEnabled(verb.possible().test(selected));
		return action;
	}
}
