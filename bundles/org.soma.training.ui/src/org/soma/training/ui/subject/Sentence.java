package org.soma.training.ui.subject;

/** Lines of the layers below, as a user reads them. */
public final class Sentence {

	private Sentence() {
	}

	/** The line with a capital letter and a full stop. */
	public static String of(String line) {
		String text = line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
		return text.isEmpty() || text.endsWith(".") || text.endsWith("\u2026") ? text : text + ".";
	}
}
