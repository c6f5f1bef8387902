package org.soma.commandline.commands;

import java.util.List;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.Syntax;
import org.soma.commandline.UsageException;

/** Lists the commands, or tells how one is called. */
public final class HelpCommand implements Command {

	/** The word for help as an option, which also stands for no word at all. */
	public static final String NAME = "--help";

	private final String name;

	HelpCommand(String name) {
		this.name = name;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("[COMMAND]", "list the commands, or tell how one is called");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		if (arguments.operands().isEmpty()) {
			list(console);
		} else {
			explain(arguments.operands().get(0), console);
		}
		return 0;
	}

	private static void list(Console console) {
		console.print("Soma designs, trains and takes apart neural networks. Without arguments it opens the workbench.");
		console.print("");
		console.print("usage: soma COMMAND ...");
		console.print("");
		for (Command command : Commands.all()) {
			if (!command.name().equals("help")) {
				console.print(String.format("  %-12s%s", command.name(), command.syntax().summary()));
			}
		}
		console.print(String.format("  %-12s%s", "test", "run Soma's own tests"));
		console.print("");
		console.print("soma help COMMAND tells more. Exit codes: 0 success, 1 a problem in what was given, 2 wrong usage.");
	}

	private static void explain(String word, Console console) {
		Command command = Commands.all().stream().filter(candidate -> candidate.name().equals(word)).findFirst()
				.orElseThrow(() -> new UsageException("there is no command '" + word + "'; soma --help lists the commands"));
		Syntax syntax = command.syntax();
		console.print(syntax.usage(command.name()));
		console.print(syntax.summary());
		List<String> details = syntax.details();
		if (!details.isEmpty()) {
			console.print("");
			details.forEach(console::print);
		}
	}
}
