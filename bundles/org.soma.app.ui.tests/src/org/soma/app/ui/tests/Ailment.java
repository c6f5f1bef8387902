package org.soma.app.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.soma.catalog.build.FeedForward;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Synapse;
import org.soma.model.resource.Documents;

/** Everything the doctor can find, each with a small project that has it and what its user meets there. */
enum Ailment {

	DEAD("h3 is dead", "back to life", "h3", "Give new weights to h3", Mended.NETWORK) {
		@Override
		TrainedProject make() throws Exception {
			TrainedProject project = of(network("leaky-relu,sigmoid", 2, 6, 1), "moons", "bce", "adam", 0.01, 5);
			Neuron h3 = (Neuron) Networks.node(project.network(), "h3");
			h3.setActivation("relu");
			h3.setBias(-100);
			project.save();
			return project;
		}
	},
	SATURATED("h1, h2, h3 and h4 are saturated", "Weights that are too large", "h1 h2 h3 h4", "Give new weights to h1, h2, h3 and h4", Mended.NETWORK) {
		@Override
		TrainedProject make() throws Exception {
			TrainedProject project = of(network("tanh,sigmoid", 2, 4, 1), "circles", "bce", "sgd", 0.001, 5);
			grow(project, 500, "h");
			return project;
		}
	},
	EXPLODING("Gradients explode", "Clip the gradients", "h.*|y1", "Clip gradients to a length of 1", Mended.TRAINING) {
		@Override
		TrainedProject make() throws Exception {
			TrainedProject project = of(network("identity,identity,identity,identity", 2, 8, 8, 8, 1), "moons", "mse", "sgd", 1e-9, 2);
			grow(project, 20, "");
			return project;
		}
	},
	VANISHING("Gradients vanish before they reach the first layer", "learn next to nothing", "h1_1 h1_2 h1_3 h1_4 h1_5 h1_6 h1_7 h1_8",
			"Use leaky ReLU in the hidden layers", Mended.NETWORK) {
		@Override
		TrainedProject make() throws Exception {
			return of(network("sigmoid,sigmoid,sigmoid,sigmoid,sigmoid,sigmoid,sigmoid,sigmoid", 2, 8, 8, 8, 8, 8, 8, 8, 1), "moons", "bce", "sgd", 0.05,
					10);
		}
	},
	DIVERGED("Numbers became infinite in .*", "The last good weights are kept", "h.|y1", "Set the rate to 10000", Mended.TRAINING) {
		@Override
		TrainedProject make() throws Exception {
			return of(network("relu,identity", 2, 6, 1), "moons", "mse", "sgd", 1e5, 50);
		}
	},
	UNSCALED("Column income is not scaled", "set its scaling to standard", "income", "Scale income", Mended.DATASET) {
		@Override
		TrainedProject make() throws Exception {
			Random random = new Random(1);
			return of(network("tanh,sigmoid", 2, 4, 1), table("age,income,y", 100, i -> {
				double income = 20_000 + 60_000 * random.nextDouble();
				return random.nextDouble() + "," + income + "," + (income > 50_000 ? 1 : 0);
			}), "bce", "adam", 0.01, 1);
		}
	},
	ALWAYS_THE_SAME("Column site is always the same", "nothing can be learned from it", "site", "Scale site to 0", Mended.DATASET) {
		@Override
		TrainedProject make() throws Exception {
			return of(network("tanh,sigmoid", 2, 4, 1), table("age,site,y", 60, i -> i / 60.0 + ",3," + i % 2), "bce", "adam", 0.01, 1);
		}
	},
	RATE_TOO_HIGH("The rate is too high: the loss bounces", "Train with a lower rate", "training", "Set the rate to 0.08", Mended.TRAINING) {
		@Override
		TrainedProject make() throws Exception {
			// Without hidden neurons each step overshoots alike on every processor, whatever the last bits of its numbers are.
			return TrainedProject.of("rate_too_high", network("identity", 2, 1), "circles", 30, "mse", "sgd", 0.8, 20);
		}
	},
	RATE_TOO_LOW("The rate is too low: hardly anything changes", "Train with a higher rate", "training", "Set the rate to .*", Mended.TRAINING) {
		@Override
		TrainedProject make() throws Exception {
			return of(network("tanh,sigmoid", 2, 8, 1), "moons", "bce", "sgd", 1e-6, 20);
		}
	},
	OVERFITTING("The network learns rows by heart", "the loss of the validation rows rises", "training", "Stop early from now on", Mended.TRAINING) {
		@Override
		TrainedProject make() throws Exception {
			Random random = new Random(5);
			return of(network("tanh,sigmoid", 4, 30, 1), table("a,b,c,d,y", 60, i -> random.nextGaussian() + "," + random.nextGaussian() + ","
					+ random.nextGaussian() + "," + random.nextGaussian() + "," + random.nextInt(2)), "bce", "adam", 0.01, 100);
		}
	},
	LOSS_FOR_CLASSES("The loss needs an output for each class", "Binary cross-entropy is made for that", "y1", "Use binary cross-entropy",
			Mended.TRAINING) {
		@Override
		TrainedProject make() throws Exception {
			return of(network("tanh,sigmoid", 2, 4, 1), "moons", "softmax-cross-entropy", "adam", 0.01, 1);
		}
	},
	LOSS_FOR_CHANCES("The loss does not fit the outputs", "Use sigmoid outputs", "(y\\d+ ?){10}", "Use sigmoid outputs", Mended.NETWORK) {
		@Override
		TrainedProject make() throws Exception {
			return of(network("tanh,identity", 25, 8, 10), "digits-5x5", "bce", "adam", 0.01, 1);
		}
	},
	SOFTMAX_TWICE("The loss does not fit the outputs", "has a softmax in itself", "(y\\d+ ?){10}", "Use softmax outputs", Mended.NETWORK) {
		@Override
		TrainedProject make() throws Exception {
			return of(network("tanh,sigmoid", 25, 8, 10), "digits-5x5", "softmax-cross-entropy", "adam", 0.01, 1);
		}
	},
	OUT_OF_REACH("The outputs cannot reach the targets", "can only give 0 to 1", "y1", "Use the identity for the outputs", Mended.NETWORK) {
		@Override
		TrainedProject make() throws Exception {
			return of(network("tanh,sigmoid", 1, 8, 1), "sine", "mse", "adam", 0.01, 1);
		}
	},
	RARE_CLASS("Some classes are much rarer than others", "minds all classes alike", "y", "Let all classes count alike", Mended.TRAINING) {
		@Override
		TrainedProject make() throws Exception {
			Random random = new Random(2);
			return of(network("tanh,sigmoid", 2, 4, 1), table("a,b,y", 200, i -> random.nextDouble() + "," + random.nextDouble() + ","
					+ (i % 20 == 0 ? "sick" : "healthy")), "bce", "adam", 0.01, 1);
		}
	},
	SPLIT_DIFFERS("The split differs in column y", "shuffle or stratify the split", "y", "Stratify the split", Mended.DATASET) {
		@Override
		TrainedProject make() throws Exception {
			return ordered(of(network("tanh,sigmoid", 2, 4, 1), classes(200, i -> i < 110 ? "first" : "second"), "bce", "adam", 0.01, 1));
		}
	},
	CLASS_MISSING("A class is missing from the training rows", "cannot be learned", "y", "Stratify the split", Mended.DATASET) {
		@Override
		TrainedProject make() throws Exception {
			return ordered(of(network("tanh,softmax", 2, 4, 3), classes(100, i -> i > 90 ? "c" : i % 2 == 0 ? "a" : "b"), "softmax-cross-entropy", "adam",
					0.01, 1));
		}
	},
	TOO_MANY_CATEGORIES("Column name has very many categories", "ignore it if it only tells rows apart", "name", "Ignore name", Mended.DATASET) {
		@Override
		TrainedProject make() throws Exception {
			TrainedProject project = of(network("tanh,sigmoid", 1, 2, 1), table("age,name,y", 1101, i -> i / 1101.0 + ",n" + i + "," + i % 2), "bce", "adam",
					0.01, 1);
			Documents.save(network("tanh,sigmoid", 1102, 2, 1).build(), project.path("net.network"));
			return changed(project, "name=\"name\" role=\"ignored\"", "name=\"name\" role=\"input\"");
		}
	};

	/** What document a fix changes. */
	enum Mended {
		NETWORK, DATASET, TRAINING
	}

	/** What the list says; a pattern, as the next ones are. */
	final String title;
	/** A part of what is advised. */
	final String advice;
	/** Those that are selected, by id or name. */
	final String culprits;
	final String button;
	final Mended mended;

	Ailment(String title, String advice, String culprits, String button, Mended mended) {
		this.title = title;
		this.advice = advice;
		this.culprits = culprits;
		this.button = button;
		this.mended = mended;
	}

	/** The project that has it. */
	abstract TrainedProject make() throws Exception;

	/** Whether it is found as long as the run is the last one, for it is about how that went. */
	boolean staysUntilTrainedAnew() {
		return this == DIVERGED || this == RATE_TOO_HIGH || this == RATE_TOO_LOW || this == OVERFITTING;
	}

	private static FeedForward network(String activations, int... layers) throws Exception {
		return FeedForward.of(layers).withActivations(activations.split(",")).withSeed(3);
	}

	TrainedProject of(FeedForward layers, String generator, String loss, String optimizer, double rate, int epochs) throws Exception {
		return TrainedProject.of(project(), layers, generator, generator.equals("digits-5x5") ? 200 : 300, loss, optimizer, rate, epochs);
	}

	TrainedProject of(FeedForward layers, Path table, String loss, String optimizer, double rate, int epochs) throws Exception {
		return TrainedProject.of(project(), layers, table.toString(), 0, loss, optimizer, rate, epochs);
	}

	private String project() {
		return name().toLowerCase(Locale.ROOT);
	}

	Path table(String columns, int rows, IntFunction<String> row) throws IOException {
		Path file = Files.createTempFile(project(), ".csv");
		file.toFile().deleteOnExit();
		return Files.writeString(file, columns + "\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n")));
	}

	Path classes(int rows, IntFunction<String> name) throws IOException {
		Random random = new Random(2);
		return table("a,b,y", rows, i -> random.nextDouble() + "," + random.nextDouble() + "," + name.apply(i));
	}

	/** Splits the rows as they stand. */
	static TrainedProject ordered(TrainedProject project) throws Exception {
		return changed(project, "<split", "<split order=\"ordered\"");
	}

	/** Changes a piece of the dataset's file that must be there. */
	static TrainedProject changed(TrainedProject project, String from, String to) throws Exception {
		Path dataset = project.path("net.dataset");
		String text = Files.readString(dataset);
		if (!text.contains(from)) {
			throw new IllegalStateException(text);
		}
		Files.writeString(dataset, text.replace(from, to));
		project.refresh();
		return project;
	}

	/** Makes the weights that lead to some nodes many times as large. */
	static void grow(TrainedProject project, float times, String nodes) throws Exception {
		project.network().getLinks().stream().map(Synapse.class::cast).filter(link -> link.getTarget().getId().startsWith(nodes))
				.forEach(link -> link.setWeight(times * link.getWeight()));
		project.save();
	}
}
