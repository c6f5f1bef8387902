package org.soma.commandline;

import java.util.List;

/**
 * Something is wrong with what was given. The message is the one line for the user: file, element, what is wrong, what to do.
 * Where many things are wrong with one file there is a line for each.
 */
public final class ProblemException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<String> lines;

	public ProblemException(String line) {
		this(List.of(line));
	}

	/** @param lines at least one */
	public ProblemException(List<String> lines) {
		super(lines.get(0));
		this.lines = List.copyOf(lines);
	}

	public List<String> lines() {
		return lines;
	}
}
