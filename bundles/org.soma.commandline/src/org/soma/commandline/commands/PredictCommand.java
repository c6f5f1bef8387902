package org.soma.commandline.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.ProblemException;
import org.soma.commandline.Syntax;
import org.soma.commandline.UsageException;
import org.soma.model.json.Json;
import org.soma.data.DataException;
import org.soma.data.RawRows;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.run.Machine;
import org.soma.model.Network;

/** Computes a network's outputs for inputs that its user types or has in a file. */
final class PredictCommand implements Command {

	private static final String INPUT = "--input";
	private static final String ROWS = "--rows";
	private static final String JSON = "--json";

	@Override
	public String name() {
		return "predict";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("NETWORK", "compute a network's outputs").optional(INPUT, "0,1 ...").optional(ROWS, "FILE.csv").flag(JSON).details(
				"--input  the values of all inputs, in the order of the network; may be given several times",
				"--rows   a file with a row of values for each sample; columns are found by the names of the inputs, or else taken in order",
				"--json   one object for each row");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		if (arguments.has(INPUT) == arguments.has(ROWS)) {
			throw new UsageException("give either " + INPUT + " or " + ROWS);
		}
		DocumentFile<Network> file = DocumentFile.network(arguments.operands().get(0), console);
		Network network = file.load();
		try {
			Plan plan = Plan.of(network);
			float[][] rows = arguments.has(ROWS) ? read(arguments, console, plan)
					: arguments.values(INPUT).stream().map(text -> row(text, plan.inputs())).toArray(float[][]::new);
			predict(plan, rows, arguments.has(JSON), console);
		} catch (EngineException e) {
			throw file.problem(null, e.getMessage());
		} catch (DataException e) {
			throw DataProblem.of(e);
		}
		return 0;
	}

	private static float[][] read(Arguments arguments, Console console, Plan plan) throws DataException {
		Path path = console.resolve(Path.of(arguments.value(ROWS).orElseThrow()));
		return RawRows.read(path, IntStream.range(0, plan.inputs()).mapToObj(plan::label).toList()).numbers();
	}

	private static float[] row(String text, int inputs) {
		String[] words = text.split(",", -1);
		if (words.length != inputs) {
			throw new ProblemException("soma predict: " + INPUT + " " + text + " has " + words.length + " values and the network " + inputs
					+ " inputs; give one value for each");
		}
		float[] row = new float[inputs];
		for (int i = 0; i < inputs; i++) {
			try {
				row[i] = Float.parseFloat(words[i].strip());
			} catch (NumberFormatException e) {
				throw new ProblemException("soma predict: '" + words[i] + "' in " + INPUT + " " + text + " is no number");
			}
			if (!Float.isFinite(row[i])) {
				throw new ProblemException("soma predict: '" + words[i] + "' in " + INPUT + " " + text + " is not finite; give a number");
			}
		}
		return row;
	}

	private static void predict(Plan plan, float[][] rows, boolean json, Console console) {
		Machine machine = Machine.of(plan, Kernels.best(), 1, false);
		for (float[] row : rows) {
			System.arraycopy(row, 0, machine.inputs, 0, row.length);
			machine.forward(1);
			if (json) {
				Map<String, Object> line = new LinkedHashMap<>();
				line.put("input", numbers(row));
				line.put("output", numbers(machine.outputs));
				console.print(Json.of(line));
			} else {
				console.print(text(row) + " -> " + text(machine.outputs));
			}
		}
	}

	private static List<Float> numbers(float[] values) {
		return IntStream.range(0, values.length).mapToObj(i -> values[i]).toList();
	}

	private static String text(float[] values) {
		return numbers(values).stream().map(String::valueOf).collect(Collectors.joining(", "));
	}
}
