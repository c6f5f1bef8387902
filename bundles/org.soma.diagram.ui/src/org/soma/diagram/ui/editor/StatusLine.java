package org.soma.diagram.ui.editor;

import java.util.function.Consumer;

import org.soma.diagram.ui.parts.Says;

/**
 * The line of the window that the drawing writes into: what it has to tell its user, for as long as that is news, and
 * otherwise how large the network is.
 */
final class StatusLine implements Says {

	private final Consumer<String> shown;
	private String summary;
	private String message;

	/** @param shown is told what is to be read, or null for nothing */
	StatusLine(Consumer<String> shown) {
		this.shown = shown;
	}

	@Override
	public void say(String line) {
		message = line;
		show();
	}

	/** Its user goes on: what was told is read. */
	void heard() {
		if (message != null) {
			say(null);
		}
	}

	/** The summary is read once nothing else is told. */
	void summarise(String text) {
		summary = text;
		show();
	}

	private void show() {
		shown.accept(message == null ? summary : message);
	}
}
