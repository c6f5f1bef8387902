package org.soma.commandline.commands;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.ProblemException;
import org.soma.commandline.Syntax;

/** A command whose name is settled but which does nothing yet. */
record PlannedCommand(String name, String purpose) implements Command {

	@Override
	public Syntax syntax() {
		return Syntax.anything(purpose + " (not there yet in this version)");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		throw new ProblemException("soma: " + name + " is not there yet in this version");
	}
}
