package org.soma.commandline.commands;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.Syntax;
import org.soma.model.json.Json;
import org.soma.commandline.output.NetworkJson;
import org.soma.commandline.output.NetworkText;
import org.soma.model.Network;

/** Prints what a network is made of. */
final class ShowCommand implements Command {

	private static final String JSON = "--json";
	private static final String VALUES = "--values";

	@Override
	public String name() {
		return "show";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("NETWORK", "print what a network is made of").flag(JSON).flag(VALUES).details(
				"--json    one JSON object on one line",
				"--values  every value: of layers and projections too, in rows [source, target]",
				"Without --values a table of a large network is summarised by its groups.");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		DocumentFile<Network> file = DocumentFile.network(arguments.operands().get(0), console);
		Network network = file.load();
		boolean values = arguments.has(VALUES);
		if (arguments.has(JSON)) {
			console.print(Json.of(new NetworkJson(values).of(network)));
		} else {
			NetworkText.of(file.typed(), network, values).forEach(console::print);
		}
		return 0;
	}
}
