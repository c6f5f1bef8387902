package org.soma.training.ui;

import java.util.List;

/**
 * Something that its user should know, and what can be done about it.
 *
 * @param wrong whether something is wrong, rather than to be decided
 */
record Notice(String text, boolean wrong, List<Answer> answers) {

	static final Notice NONE = new Notice("", false, List.of());

	/** What can be done, as a button. */
	record Answer(String label, Runnable act) {
	}
}
