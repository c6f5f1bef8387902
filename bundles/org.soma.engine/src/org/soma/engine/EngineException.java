package org.soma.engine;

/** What is asked of the engine cannot be done. The message is one line for the user: where, what is wrong, what to do. */
public final class EngineException extends Exception {

	private static final long serialVersionUID = 1L;

	public EngineException(String message) {
		super(message);
	}
}
