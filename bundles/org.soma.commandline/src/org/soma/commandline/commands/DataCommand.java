package org.soma.commandline.commands;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.Syntax;
import org.soma.commandline.UsageException;
import org.soma.data.DataException;
import org.soma.data.Datasets;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.model.Dataset;
import org.soma.model.SplitOrder;

/** Makes a dataset from a file or a generator. */
final class DataCommand implements Command {

	private static final String FROM = "--from";
	private static final String INPUTS = "--inputs";
	private static final String TARGETS = "--targets";
	private static final String COUNT = "--count";
	private static final String SPLIT = "--split";
	private static final String ORDER = "--order";
	private static final String SEED = "--seed";

	@Override
	public String name() {
		return "data";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("DATASET", "make a dataset from a file or a generator").required(FROM, "FILE|GENERATOR").optional(INPUTS, "a,b")
				.optional(TARGETS, "y").optional(COUNT, "500").optional(SPLIT, "70/15/15").optional(ORDER, "shuffled|ordered|stratified")
				.optional(SEED, "1")
				.details("DATASET is the file to make; the ending .dataset may be left out. A file that exists is never overwritten.",
						"--from     a CSV or TSV file, IDX files or a folder with those of MNIST, a NumPy array (.npy), a folder with one folder",
						"           of pictures for each class, or the name of a generator; `soma types` lists those. Parameters may follow",
						"           in parentheses: 'circles(noise=0.2)'",
						"--inputs   the columns that feed the network; --targets those that it is held against, usually the last one",
						"--count    how many rows a generator makes",
						"--split    how much is for training, validation and testing",
						"--order    whether rows are drawn at random, taken in their order, or drawn with equal parts of each class",
						"--seed     the same seed draws the same rows");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		DocumentFile<Dataset> file = DocumentFile.dataset(arguments.operands().get(0), console);
		file.refuseToOverwrite();
		try {
			Dataset dataset = recipe(arguments, console, file).make();
			PreparedData data = Datasets.prepare(dataset, file.path(), null);
			file.save(dataset);
			console.print(file.typed() + ": " + data.all().count() + " rows, " + data.all().inputs() + " inputs, " + data.all().targets()
					+ " targets; " + data.train().count() + " to train, " + data.validation().count() + " to validate, " + data.test().count()
					+ " to test");
			data.warnings().forEach(warning -> console.print("warning: " + warning));
		} catch (DataException e) {
			throw DataProblem.of(e);
		}
		return 0;
	}

	private static NewDataset recipe(Arguments arguments, Console console, DocumentFile<Dataset> file) throws DataException {
		NewDataset recipe = NewDataset.from(file.path(), place(arguments.value(FROM).orElseThrow(), console));
		arguments.value(INPUTS).ifPresent(names -> recipe.inputs(list(names)));
		arguments.value(TARGETS).ifPresent(names -> recipe.targets(list(names)));
		if (arguments.has(COUNT)) {
			recipe.count(Numbers.whole(arguments, COUNT, 0));
		}
		if (arguments.has(SPLIT)) {
			recipe.split(arguments.value(SPLIT).orElseThrow());
		}
		arguments.value(ORDER).ifPresent(order -> recipe.order(order(order)));
		recipe.seed(Numbers.whole(arguments, SEED, 1));
		return recipe;
	}

	/** Where a file is that the user named; a generator's name stays as it is. */
	private static String place(String from, Console console) {
		try {
			Path path = console.resolve(Path.of(from));
			return Files.exists(path) ? path.toString() : from;
		} catch (InvalidPathException e) {
			return from;
		}
	}

	private static List<String> list(String names) {
		return Arrays.stream(names.split(",")).map(String::strip).toList();
	}

	private static SplitOrder order(String text) {
		return Arrays.stream(SplitOrder.values()).filter(order -> order.getLiteral().equals(text.toLowerCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> new UsageException(ORDER + " takes shuffled, ordered or stratified, not '" + text + "'"));
	}
}
