package org.soma.commandline;

/** The command was not called as it can be. The message says what is wrong; the usage of the command follows it. */
public final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1;

	public UsageException(String problem) {
		super(problem);
	}
}
