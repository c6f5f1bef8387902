package org.soma.diagram.ui.verbs;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.soma.model.edit.commands.Clip;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Pasting;

/** Copies parts of networks, with their connections, within a drawing, to another and between windows: they travel as text. */
public final class ClipboardVerbs {

	private static final double OFFSET = 48;

	private ClipboardVerbs() {
	}

	public static void copy(Selected selected) {
		String text = Clip.of(selected.elements()).toText();
		with(selected, clipboard -> clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() }));
	}

	public static void cut(Selected selected) {
		copy(selected);
		selected.domain().getCommandStack().execute(Edits.delete(selected.domain(), selected.elements()));
	}

	public static void paste(Selected selected) {
		String[] text = new String[1];
		with(selected, clipboard -> text[0] = (String) clipboard.getContents(TextTransfer.getInstance()));
		if (text[0] == null) {
			throw new IllegalArgumentException("the clipboard is empty; copy nodes first");
		}
		selected.execute(Pasting.paste(selected.domain(), selected.network(), Clip.parse(text[0]), OFFSET, OFFSET));
	}

	public static List<Verb> all() {
		return List.of(Verb.of(VerbGroup.EDIT, "D&uplicate", "copy", "M1+D", selected -> !selected.isEmpty(),
				selected -> selected.execute(Pasting.duplicate(selected.domain(), selected.elements(), OFFSET, OFFSET))));
	}

	private static void with(Selected selected, Consumer<Clipboard> work) {
		Clipboard clipboard = new Clipboard(selected.shell().getDisplay());
		try {
			work.accept(clipboard);
		} finally {
			clipboard.dispose();
		}
	}
}
