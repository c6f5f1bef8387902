package org.soma.model;

import java.util.Optional;

/**
 * The rules for what may be connected, asked alike by validation, commands and the drawing.
 */
public final class Connections {

	private Connections() {
	}

	/**
	 * Why a new link cannot exist.
	 *
	 * @return one sentence for the user, or nothing where the link is allowed
	 */
	public static Optional<String> problem(Node source, Node target, int delay) {
		if (delay < 0) {
			return Optional.of("the delay " + delay + " is negative; use 0 for feed-forward, 1 or more for recurrent");
		}
		if (Networks.link(source, target, delay).isPresent()) {
			return Optional.of(Networks.linkId(source, target, delay) + " exists already");
		}
		if (delay == 0 && Networks.reaches(target, source)) {
			return Optional.of(Networks.label(source) + " \u2192 " + Networks.label(target)
					+ " would close a cycle; give the connection a delay of 1 or more");
		}
		return Optional.empty();
	}
}
