package org.soma.commandline.commands;

import org.soma.commandline.Arguments;
import org.soma.commandline.UsageException;

/** Reads the values of options that are numbers. */
final class Numbers {

	private Numbers() {
	}

	static int whole(Arguments arguments, String option, int usual) {
		try {
			return arguments.value(option).map(Integer::parseInt).orElse(usual);
		} catch (NumberFormatException e) {
			throw new UsageException(option + " takes a whole number, not '" + arguments.value(option).orElse("") + "'");
		}
	}

	static double number(Arguments arguments, String option, double usual) {
		try {
			return arguments.value(option).map(Double::parseDouble).orElse(usual);
		} catch (NumberFormatException e) {
			throw new UsageException(option + " takes a number, not '" + arguments.value(option).orElse("") + "'");
		}
	}
}
