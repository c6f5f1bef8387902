package org.soma.commandline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.soma.commandline.commands.Commands;
import org.soma.commandline.commands.HelpCommand;

/**
 * Finds the command that the first word names and runs it. Exit codes are 0 for success, 1 for a problem in what was given
 * and 2 for wrong usage; no exception leaves it, and none is printed.
 */
public final class CommandLine {

	private static final int PROBLEM = 1;
	private static final int WRONG_USAGE = 2;

	private final Console console;
	private final Map<String, Command> commands = new LinkedHashMap<>();

	public CommandLine(Console console) {
		this.console = console;
		Commands.all().forEach(command -> commands.put(command.name(), command));
	}

	/** Runs what the words say and gives the exit code. */
	public int run(String... words) {
		int code = guarded(Arrays.asList(words));
		try {
			console.flush();
		} catch (ProblemException e) {
			e.lines().forEach(console::complain);
			return PROBLEM;
		}
		return code;
	}

	private int guarded(List<String> words) {
		String name = words.isEmpty() ? HelpCommand.NAME : words.get(0);
		try {
			return dispatch(name, words.isEmpty() ? words : words.subList(1, words.size()));
		} catch (UsageException e) {
			Command command = commands.get(name);
			console.complain("soma" + (command == null ? "" : " " + name) + ": " + e.getMessage());
			console.complain(command == null ? "usage: soma COMMAND ...; soma --help lists the commands" : command.syntax().usage(name));
			return WRONG_USAGE;
		} catch (ProblemException e) {
			e.lines().forEach(console::complain);
		} catch (OutOfMemoryError e) {
			console.complain("soma " + name + ": there is not enough memory for this");
		} catch (RuntimeException | StackOverflowError e) {
			console.complain("soma " + name + ": failed unexpectedly: " + e + at(e) + "; please report this line");
		}
		return PROBLEM;
	}

	private int dispatch(String name, List<String> rest) {
		Command command = commands.get(name);
		if (command == null) {
			throw new UsageException("there is no command '" + name + "'"
					+ ClosestWord.of(name, commands.keySet()).map(close -> "; did you mean " + close + "?").orElse(""));
		}
		int end = rest.contains("--") ? rest.indexOf("--") : rest.size();
		if (rest.subList(0, end).contains("--help")) {
			return commands.get(HelpCommand.NAME).run(Arguments.parse(commands.get(HelpCommand.NAME).syntax(), List.of(name)), console);
		}
		return command.run(Arguments.parse(command.syntax(), rest), console);
	}

	/** Where an unexpected failure comes from: all that is told of the stack. */
	private static String at(Throwable failure) {
		return failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
	}
}
