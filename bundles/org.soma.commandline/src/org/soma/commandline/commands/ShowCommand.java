package org.soma.commandline.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.ProblemException;
import org.soma.commandline.Syntax;
import org.soma.commandline.output.NetworkJson;
import org.soma.commandline.output.NetworkText;
import org.soma.commandline.output.RunText;
import org.soma.engine.record.RunRecord;
import org.soma.model.Network;
import org.soma.model.json.Json;

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
				"Without --values a table of a large network is summarised by its groups.",
				"NETWORK may also be a folder under runs/: then the settings, course and result of that run are printed.");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		Path folder = console.resolve(Path.of(arguments.operands().get(0)));
		if (RunRecord.isRun(folder)) {
			showRun(folder, arguments, console);
			return 0;
		}
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

	private static void showRun(Path folder, Arguments arguments, Console console) {
		RunRecord run;
		try {
			run = RunRecord.read(folder);
		} catch (IOException e) {
			throw new ProblemException(arguments.operands().get(0) + ": " + e.getMessage());
		}
		if (arguments.has(JSON)) {
			Map<String, Object> json = new LinkedHashMap<>();
			json.put("settings", run.settings());
			json.put("epochs", run.epochs().stream().map(JsonReport::json).toList());
			json.put("result", run.result());
			json.put("weights", run.weightEpochs());
			console.print(Json.of(json));
		} else {
			RunText.of(run).forEach(console::print);
		}
	}
}
