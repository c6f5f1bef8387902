package org.soma.commandline.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.Syntax;
import org.soma.commandline.UsageException;
import org.soma.engine.EngineException;
import org.soma.model.json.Json;

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
				"--case  one of " + String.join(", ", ids()) + "; may be given several times",
				"        reader: case D alone, and while somebody takes a snapshot of it 60 times a second",
				"--json  one object for each case");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		List<String> wanted = arguments.values(CASE);
		for (String id : wanted) {
			if (!ids().contains(id)) {
				throw new UsageException("there is no case '" + id + "'; there are " + String.join(", ", ids()));
			}
		}
		try {
			for (BenchCase each : BenchCase.ALL) {
				if (wanted.isEmpty() || wanted.contains(each.id())) {
					print(each, arguments.has(JSON), console);
				}
			}
			if (wanted.isEmpty() || wanted.contains(ReaderBench.ID)) {
				printReader(arguments.has(JSON), console);
			}
		} catch (EngineException e) {
			throw new IllegalStateException(e);
		}
		return 0;
	}

	private static List<String> ids() {
		return Stream.concat(BenchCase.ALL.stream().map(BenchCase::id), Stream.of(ReaderBench.ID)).toList();
	}

	private static void printReader(boolean json, Console console) throws EngineException {
		BenchCase watched = BenchCase.ALL.stream().filter(each -> each.id().equals("D")).findFirst().orElseThrow();
		ReaderBench.Result result = ReaderBench.measure(watched);
		if (json) {
			Map<String, Object> line = new LinkedHashMap<>();
			line.put("case", ReaderBench.ID);
			line.put("network", watched.network());
			line.put("steps_per_second_alone", (double) Math.round(result.alone()));
			line.put("steps_per_second_watched", (double) Math.round(result.watched()));
			console.print(Json.of(line));
		} else {
			console.print(String.format(Locale.ROOT, "%s: case D alone %,.0f steps/s, watched 60 times a second %,.0f: %.1f %% less", ReaderBench.ID,
					result.alone(), result.watched(), 100 * (1 - result.watched() / result.alone())));
		}
	}

	private static void print(BenchCase each, boolean json, Console console) throws EngineException {
		BenchCase.Result result = each.measure();
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
