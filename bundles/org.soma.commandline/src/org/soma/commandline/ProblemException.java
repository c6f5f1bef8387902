package org.soma.commandline;

/** Something is wrong with what was given. The message is the one line for the user: file, element, what is wrong, what to do. */
public final class ProblemException extends RuntimeException {

	private static final long serialVersionUID = 1;

	public ProblemException(String line) {
		super(line);
	}
}
