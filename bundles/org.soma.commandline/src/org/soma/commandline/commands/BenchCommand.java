package org.soma.commandline.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.Syntax;
import org.soma.commandline.UsageException;
import org.soma.model.json.Json;
import org.soma.engine.EngineException;

/** Measures how many steps of training a second the engine takes, for networks of several sizes. */
final class BenchCommand implements Command {

	private static final String CASE = "--case";
	private static final String JSON = "--json";

	@Override
	public String name() {
		return "bench";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("", "measure speed").optional(CASE, "ID ...").flag(JSON).details(
				"One step takes a fresh batch, runs it forward and backward and changes the weights. After a warm-up, five windows of 0.6 s;",
				"the median and the best of them are printed.",
				"--case  one of " + String.join(", ", BenchCase.ALL.stream().map(BenchCase::id).toList()) + "; may be given several times",
				"--json  one object for each case");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		List<String> wanted = arguments.values(CASE);
		for (String id : wanted) {
			if (BenchCase.ALL.stream().noneMatch(each -> each.id().equals(id))) {
				throw new UsageException("there is no case '" + id + "'; there are "
						+ String.join(", ", BenchCase.ALL.stream().map(BenchCase::id).toList()));
			}
		}
		for (BenchCase each : BenchCase.ALL) {
			if (wanted.isEmpty() || wanted.contains(each.id())) {
				print(each, arguments.has(JSON), console);
			}
		}
		return 0;
	}

	private static void print(BenchCase each, boolean json, Console console) {
		BenchCase.Result result;
		try {
			result = each.measure();
		} catch (EngineException e) {
			throw new IllegalStateException(e);
		}
		if (json) {
			Map<String, Object> line = new LinkedHashMap<>();
			line.put("case", each.id());
			line.put("network", each.network());
			line.put("batch", each.batch());
			line.put("steps_per_second", (double) Math.round(result.median()));
			line.put("best", (double) Math.round(result.best()));
			console.print(Json.of(line));
		} else {
			console.print(String.format(Locale.ROOT, "%-4s %-38s batch %-4d %,12.0f steps/s, best %,12.0f", each.id(), each.network(), each.batch(),
					result.median(), result.best()));
		}
		console.flush();
	}
}
