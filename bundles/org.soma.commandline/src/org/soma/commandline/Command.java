package org.soma.commandline;

/** One thing that the command line can do. */
public interface Command {

	/** The word that calls it. */
	String name();

	/** How it is called, what it is for and which options it takes. */
	Syntax syntax();

	/**
	 * Does it.
	 *
	 * @return the exit code: 0, or 1 where the command has told the user of problems itself
	 * @throws UsageException where the arguments make no sense
	 * @throws ProblemException where something is wrong with what they name
	 */
	int run(Arguments arguments, Console console);
}
