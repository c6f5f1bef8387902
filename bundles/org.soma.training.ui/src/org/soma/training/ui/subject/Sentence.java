package org.soma.training.ui.subject;

/** Lines of the layers below, as a user reads them. */
public final class Sentence {

	private Sentence() {
	}

	/** The line with a capital letter, unless it begins with the name of a file, and a full stop. */
	public static String of(String line) {
		boolean file = line.split(" ", 2)[0].contains(".");
		String text = line.isEmpty() || file ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
		return text.isEmpty() || text.endsWith(".") || text.endsWith("\u2026") ? text : text + ".";
	}
}
