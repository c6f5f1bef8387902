package org.soma.commandline.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.soma.catalog.Catalog;
import org.soma.catalog.Confusion;
import org.soma.catalog.Metric;
import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.Syntax;
import org.soma.commandline.UsageException;
import org.soma.model.json.Json;
import org.soma.commandline.output.Table;
import org.soma.data.DataException;
import org.soma.data.Datasets;
import org.soma.data.PreparedData;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Evaluation;
import org.soma.engine.train.UsualLoss;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Part;
import org.soma.model.Samples;

/** Measures a network on a part of a dataset. */
final class EvaluateCommand implements Command {

	private static final String SPLIT = "--split";
	private static final String LOSS = "--loss";
	private static final String JSON = "--json";

	@Override
	public String name() {
		return "evaluate";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("NETWORK DATASET", "measure a network on a dataset").optional(SPLIT, "train|validation|test").optional(LOSS, "mse")
				.flag(JSON).details("--split  which rows; usually those to test, or all where none are kept for that",
						"--loss   usually what suits the outputs, as in soma train");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		DocumentFile<Network> networkFile = DocumentFile.network(arguments.operands().get(0), console);
		DocumentFile<Dataset> datasetFile = DocumentFile.dataset(arguments.operands().get(1), console);
		Network network = networkFile.load();
		try {
			Plan plan = Plan.of(network);
			PreparedData data = Datasets.prepare(datasetFile.load(), datasetFile.path(), network);
			Samples samples = samples(arguments, data);
			if (samples.count() == 0 || samples.targets() == 0) {
				throw datasetFile.problem(null, samples.count() == 0 ? "has no rows in this split; choose another with " + SPLIT
						: "has no targets to hold answers against; give a column that role");
			}
			report(arguments, console, plan, network, data, samples);
		} catch (DataException e) {
			throw DataProblem.of(e);
		} catch (EngineException | IllegalArgumentException e) {
			throw networkFile.problem(null, e.getMessage());
		}
		return 0;
	}

	private static Samples samples(Arguments arguments, PreparedData data) {
		if (!arguments.has(SPLIT)) {
			return data.test().count() > 0 ? data.test() : data.all();
		}
		String name = arguments.value(SPLIT).orElseThrow();
		return switch (name) {
		case "train" -> data.part(Part.TRAIN);
		case "validation" -> data.part(Part.VALIDATION);
		case "test" -> data.part(Part.TEST);
		default -> throw new UsageException(SPLIT + " takes train, validation or test, not '" + name + "'");
		};
	}

	private static void report(Arguments arguments, Console console, Plan plan, Network network, PreparedData data, Samples samples) {
		Catalog catalog = Catalog.get();
		String loss = arguments.value(LOSS).orElseGet(() -> UsualLoss.of(network, data.classification()));
		Evaluation evaluation = new Evaluation(plan, Kernels.best(), catalog.losses().get(loss).create());
		Metric mae = catalog.metrics().get("mae").create();
		Metric r2 = catalog.metrics().get("r2").create();
		Confusion confusion = new Confusion(Math.max(2, samples.targets()));
		double value = evaluation.run(plan.values().start(), samples, (outputs, targets, from, to) -> {
			if (data.classification()) {
				confusion.add(outputs, targets, from, to);
			} else {
				mae.add(outputs, targets, from, to);
				r2.add(outputs, targets, from, to);
			}
		});
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("rows", samples.count());
		JsonReport.put(result, "loss", value);
		if (data.classification()) {
			result.put("accuracy", confusion.accuracy());
			result.put("classes", classes(data, confusion));
			result.put("confusion", confusion.counts());
		} else {
			JsonReport.put(result, "mae", mae.value());
			JsonReport.put(result, "r2", r2.value());
		}
		if (arguments.has(JSON)) {
			console.print(Json.of(result));
		} else {
			print(console, result, data, confusion);
		}
	}

	private static List<Map<String, Object>> classes(PreparedData data, Confusion confusion) {
		List<Map<String, Object>> classes = new ArrayList<>();
		for (int i = 0; i < confusion.classes(); i++) {
			Map<String, Object> line = new LinkedHashMap<>();
			line.put("class", name(data, i));
			JsonReport.put(line, "precision", confusion.precision(i));
			JsonReport.put(line, "recall", confusion.recall(i));
			classes.add(line);
		}
		return classes;
	}

	private static String name(PreparedData data, int index) {
		return index < data.classes().size() ? data.classes().get(index) : String.valueOf(index);
	}

	private static void print(Console console, Map<String, Object> result, PreparedData data, Confusion confusion) {
		StringBuilder line = new StringBuilder();
		result.forEach((key, value) -> {
			if (value instanceof Number number) {
				line.append(line.isEmpty() ? "" : ", ").append(key).append(' ')
						.append(number instanceof Double real ? String.format(Locale.ROOT, "%.4f", real) : number);
			}
		});
		console.print(line);
		if (data.classification()) {
			Table table = new Table("class", "precision", "recall");
			for (int i = 0; i < confusion.classes(); i++) {
				table.row(name(data, i), String.format(Locale.ROOT, "%.3f", confusion.precision(i)),
						String.format(Locale.ROOT, "%.3f", confusion.recall(i)));
			}
			table.lines().forEach(console::print);
		}
	}
}
