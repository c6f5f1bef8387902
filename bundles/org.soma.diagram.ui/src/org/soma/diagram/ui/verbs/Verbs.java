package org.soma.diagram.ui.verbs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
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

	/** Puts all into a menu, each group by itself. */
	public static void fill(IMenuManager menu, Selected selected) {
		String group = null;
		for (Verb verb : ALL) {
			if (!verb.group().equals(group)) {
				group = verb.group();
				menu.add(new Separator(group));
			}
			menu.add(action(verb, selected));
		}
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
