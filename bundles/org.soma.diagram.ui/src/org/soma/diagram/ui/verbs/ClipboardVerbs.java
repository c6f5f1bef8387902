package org.soma.diagram.ui.verbs;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.soma.model.edit.commands.Clip;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Pasting;

/**
 * What every editor has: the history, and the clipboard, by which parts of networks with their connections are copied within a
 * drawing, to another and between windows. They travel as text.
 */
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
		delete(selected);
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
		return List.of(
				Verb.of(VerbGroup.HISTORY, "&Undo", "undo", "M1+Z", selected -> history(selected).canUndo(), selected -> history(selected).undo()),
				Verb.of(VerbGroup.HISTORY, "&Redo", "redo", "M1+Y", selected -> history(selected).canRedo(), selected -> history(selected).redo()),
				Verb.of(VerbGroup.EDIT, "C&ut", null, "M1+X", selected -> !selected.isEmpty(), ClipboardVerbs::cut),
				Verb.of(VerbGroup.EDIT, "&Copy", "copy", "M1+C", selected -> !selected.isEmpty(), ClipboardVerbs::copy),
				Verb.of(VerbGroup.EDIT, "&Paste", null, "M1+V", selected -> true, ClipboardVerbs::paste),
				Verb.of(VerbGroup.EDIT, "Dup&licate", null, "M1+D", selected -> !selected.isEmpty(),
				selected -> selected.execute(Pasting.duplicate(selected.domain(), selected.elements(), OFFSET, OFFSET))),
				Verb.of(VerbGroup.EDIT, "&Delete", null, "Delete", selected -> !selected.isEmpty(), ClipboardVerbs::delete));
	}

	private static CommandStack history(Selected selected) {
		return selected.domain().getCommandStack();
	}

	private static void delete(Selected selected) {
		history(selected).execute(Edits.delete(selected.domain(), selected.part().behind(selected.elements())));
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
