package org.soma.diagram.ui.verbs;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Something that can be done in the drawing.
 *
 * @param group with which it stands in the menu
 * @param text as the menu has it
 * @param icon a key of Soma's icons, or null
 * @param key such as C, M1+D or Shift+L; null where it has none
 * @param possible whether it can be done with what is selected
 */
public record Verb(VerbGroup group, String text, String icon, KeyStroke key, Predicate<Selected> possible, Consumer<Selected> run) {

	public static Verb of(VerbGroup group, String text, String icon, String key, Predicate<Selected> possible, Consumer<Selected> run) {
		try {
			return new Verb(group, text, icon, key == null ? null : KeyStroke.getInstance(key), possible, run);
		} catch (ParseException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** Shift may be part of what a key types, as with +; with a letter it is a key of its own. */
	boolean isFor(KeyEvent event) {
		if (key == null) {
			return false;
		}
		int wanted = SWTKeySupport.convertKeyStrokeToAccelerator(key);
		return SWTKeySupport.convertEventToUnmodifiedAccelerator(event) == wanted
				|| (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && event.character == wanted && !Character.isLetter(event.character);
	}

	/** Does it where it is possible; what is refused is told. */
	public void perform(Selected selected) {
		if (!possible.test(selected)) {
			selected.say(text.replace("&", "").replace("\u2026", "") + ": not possible with what is selected");
			return;
		}
		try {
			selected.say(null);
			run.accept(selected);
		} catch (IllegalArgumentException refused) {
			selected.say(refused.getMessage());
		}
	}
}
