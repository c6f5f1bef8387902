package org.soma.commandline.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Registry;
import org.soma.catalog.Selection;
import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.ProblemException;
import org.soma.commandline.Syntax;
import org.soma.commandline.UsageException;
import org.soma.data.DataException;
import org.soma.data.Datasets;
import org.soma.data.PreparedData;
import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.engine.record.RunRecorder;
import org.soma.engine.train.Evaluation;
import org.soma.engine.train.Outcome;
import org.soma.engine.train.TrainingRun;
import org.soma.engine.train.TrainingSettings;
import org.soma.engine.train.TrainingSettings.Pick;
import org.soma.engine.train.UsualLoss;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Training;

/** Trains a network and saves what it has learned. */
final class TrainCommand implements Command {

	private static final String EPOCHS = "--epochs";
	private static final String BATCH = "--batch";
	private static final String RATE = "--lr";
	private static final String OPTIMIZER = "--optimizer";
	private static final String LOSS = "--loss";
	private static final String SEED = "--seed";
	private static final String SHUFFLE = "--shuffle";
	private static final String L1 = "--l1";
	private static final String L2 = "--l2";
	private static final String OUT = "--out";
	private static final String JSON = "--json";
	private static final String TRAINING_ENDING = ".training";
	private static final int USUAL_BATCH = 32;

	@Override
	public String name() {
		return "train";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("NETWORK|FILE.training [DATASET]", "train a network").optional(EPOCHS, "100").optional(BATCH, "32").optional(RATE, "0.01")
				.optional(OPTIMIZER, "adam").optional(LOSS, "mse").optional(SEED, "1").optional(SHUFFLE, "true|false").optional(L1, "0")
				.optional(L2, "0").optional(OUT, "NETWORK2").flag(JSON)
				.details("Trains from the weights that the network has, and saves the new ones into it, or into NETWORK2.",
						"--optimizer  usually adam; parameters may follow in parentheses: 'momentum(momentum=0.8)'",
						"--loss       usually what suits the outputs: softmax-cross-entropy for softmax, bce for a sigmoid that says yes or no,",
						"             else mse. `soma types` lists what there is.",
						"--seed       the same seed takes the rows in the same order; --shuffle false takes them as they come",
						"--l1, --l2   a price on the size of the weights",
						"--json       one object for each epoch, and one for the end",
						"A training file says all this itself: soma train FILE.training; its runs are kept in runs/ beside it, see soma show.");
	}

	/** What is trained with what, and where it goes. */
	private record Task(DocumentFile<Network> network, Network model, Plan plan, PreparedData data, TrainingSettings settings,
			DocumentFile<Network> out, Optional<Recording> recording) {
	}

	/** Where a training file wants its runs kept, and what it is called. */
	private record Recording(Path runs, String name, Map<String, String> files) {
	}

	@Override
	public int run(Arguments arguments, Console console) {
		try {
			Task task = arguments.operands().get(0).endsWith(TRAINING_ENDING) ? fromFile(arguments, console) : fromOptions(arguments, console);
			return train(task, arguments.has(JSON), console);
		} catch (DataException e) {
			throw DataProblem.of(e);
		}
	}

	private static int train(Task task, boolean json, Console console) throws DataException {
		TrainingRun run;
		try {
			run = new TrainingRun(task.plan(), task.settings(), task.data().train(), task.data().validation(), task.data().classification());
		} catch (EngineException e) {
			throw task.network().problem(null, e.getMessage());
		}
		TrainingReport report = json ? new JsonReport(console) : new TextReport(console, task.settings().epochs());
		try (RunRecorder recorder = recorder(task, run)) {
			run.onEpoch(record -> {
				report.epoch(record);
				if (recorder != null) {
					recorder.epoch(record);
				}
			});
			return finish(task, run, report, recorder, console);
		} catch (DataException e) {
			throw e;
		} catch (IOException e) {
			throw new ProblemException("runs: the run cannot be recorded: " + e.getMessage() + "; make room for it or set the permissions");
		}
	}

	private static RunRecorder recorder(Task task, TrainingRun run) throws IOException {
		if (task.recording().isEmpty()) {
			return null;
		}
		Recording recording = task.recording().get();
		return new RunRecorder(recording.runs(), recording.name(), recording.files(), run, RunRecorder.USUAL_SPACE);
	}

	private static int finish(Task task, TrainingRun run, TrainingReport report, RunRecorder recorder, Console console)
			throws DataException, IOException {
		Outcome outcome = run.run();
		float[] values = run.values();
		task.plan().values().deliver(values, Values.NETWORK);
		task.out().save(task.model());
		double testLoss = Double.NaN;
		double testAccuracy = Double.NaN;
		if (task.data().test().count() > 0) {
			Evaluation evaluation = run.evaluation();
			testLoss = evaluation.run(values, task.data().test(), Evaluation.RowSink.NONE);
			testAccuracy = task.data().classification() ? evaluation.confusion(values, task.data().test()).accuracy() : Double.NaN;
		}
		report.done(outcome, testLoss, testAccuracy, task.out().typed());
		if (recorder != null) {
			Map<String, Object> measured = new LinkedHashMap<>();
			JsonReport.put(measured, "test_loss", testLoss);
			JsonReport.put(measured, "test_accuracy", testAccuracy);
			recorder.end(outcome, measured);
		}
		if (outcome.diverged()) {
			console.complain(task.network().typed() + ": " + outcome.reason());
			return 1;
		}
		return 0;
	}

	private static Task fromFile(Arguments arguments, Console console) throws DataException {
		if (arguments.operands().size() > 1) {
			throw new UsageException("a training file names its dataset itself; leave '" + arguments.operands().get(1) + "' out");
		}
		for (String option : List.of(EPOCHS, BATCH, RATE, OPTIMIZER, LOSS, SEED, SHUFFLE, L1, L2)) {
			if (arguments.has(option)) {
				throw new UsageException(option + " stands in the training file; change it there");
			}
		}
		DocumentFile<Training> file = DocumentFile.training(arguments.operands().get(0), console);
		Training training = file.load();
		if (training.getNetwork() == null || training.getDataset() == null) {
			throw file.problem(null, "names no " + (training.getNetwork() == null ? "network" : "dataset") + "; choose one");
		}
		Path folder = Path.of(file.typed()).resolveSibling("");
		try {
			return task(arguments, console, folder.resolve(training.getNetwork()).toString(), folder.resolve(training.getDataset()).toString(),
					(network, data) -> TrainingSettings.of(training), Optional.of(recording(file, training)));
		} catch (EngineException e) {
			throw file.problem(null, e.getMessage());
		}
	}

	private static Recording recording(DocumentFile<Training> file, Training training) {
		String name = file.path().getFileName().toString();
		Map<String, String> files = new LinkedHashMap<>();
		files.put("training", name);
		files.put("network", training.getNetwork());
		files.put("dataset", training.getDataset());
		return new Recording(file.path().resolveSibling("runs"), name.substring(0, name.length() - TRAINING_ENDING.length()), files);
	}

	private static Task fromOptions(Arguments arguments, Console console) throws DataException {
		if (arguments.operands().size() < 2) {
			throw new UsageException("DATASET is missing");
		}
		try {
			return task(arguments, console, arguments.operands().get(0), arguments.operands().get(1),
					(network, data) -> settings(arguments, network, data), Optional.empty());
		} catch (EngineException e) {
			throw new ProblemException("soma train: " + e.getMessage());
		}
	}

	@FunctionalInterface
	private interface SettingsSource {
		TrainingSettings of(Network network, PreparedData data) throws EngineException;
	}

	private static Task task(Arguments arguments, Console console, String networkWord, String datasetWord, SettingsSource settings,
			Optional<Recording> recording) throws DataException, EngineException {
		DocumentFile<Network> networkFile = DocumentFile.network(networkWord, console);
		DocumentFile<Dataset> datasetFile = DocumentFile.dataset(datasetWord, console);
		Network network = networkFile.load();
		Plan plan;
		try {
			plan = Plan.of(network);
		} catch (EngineException e) {
			throw networkFile.problem(null, e.getMessage());
		}
		PreparedData data = Datasets.prepare(datasetFile.load(), datasetFile.path(), network);
		DocumentFile<Network> out = arguments.value(OUT).map(word -> DocumentFile.network(word, console)).orElse(networkFile);
		return new Task(networkFile, network, plan, data, settings.of(network, data), out, recording);
	}

	private static TrainingSettings settings(Arguments arguments, Network network, PreparedData data) throws EngineException {
		Catalog catalog = Catalog.get();
		List<Pick> regularizers = new ArrayList<>();
		for (String option : List.of(L1, L2)) {
			double strength = Numbers.number(arguments, option, 0);
			if (strength != 0) {
				regularizers.add(new Pick(option.substring(2), Map.of("strength", String.valueOf(strength))));
			}
		}
		int batch = arguments.has(BATCH) ? Numbers.whole(arguments, BATCH, 0) : Math.max(1, Math.min(USUAL_BATCH, data.train().count()));
		return new TrainingSettings(pick(catalog.losses(), arguments.value(LOSS).orElseGet(() -> UsualLoss.of(network, data.classification()))),
				pick(catalog.optimizers(), arguments.value(OPTIMIZER).orElse("adam")), Numbers.number(arguments, RATE, 0.01),
				Pick.of("constant"), regularizers, null, List.of(), Numbers.whole(arguments, EPOCHS, 100), batch,
				shuffled(arguments.value(SHUFFLE).orElse("true")), Numbers.whole(arguments, SEED, 1)).check();
	}

	private static <T> Pick pick(Registry<ComponentDescriptor<T>> registry, String text) throws EngineException {
		try {
			Selection<T> selection = Selection.parse(registry, text);
			return new Pick(selection.descriptor().id(), selection.settings());
		} catch (IllegalArgumentException e) {
			throw new EngineException(e.getMessage());
		}
	}

	private static boolean shuffled(String text) {
		return switch (text) {
		case "true" -> true;
		case "false" -> false;
		default -> throw new UsageException(SHUFFLE + " takes true or false, not '" + text + "'");
		};
	}
}
