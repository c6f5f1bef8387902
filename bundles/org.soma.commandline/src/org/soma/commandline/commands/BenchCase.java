package org.soma.commandline.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.soma.catalog.Catalog;
import org.soma.catalog.Loss;
import org.soma.catalog.RandomSource;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.run.Learner;
import org.soma.engine.run.Machine;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Shape;

/**
 * One network with the work that is measured.
 *
 * @param density how many of the connections there are, as a part of all
 */
record BenchCase(String id, List<Integer> layers, String hidden, String last, String loss, String optimizer, double rate, int batch, int rows,
		double density) {

	private static final String CROSS_ENTROPY = "softmax-cross-entropy";
	private static final int MNIST = 60_000;

	static final List<BenchCase> ALL = List.of( //
			new BenchCase("A", List.of(2, 4, 1), "tanh", "sigmoid", "mse", "sgd", 0.1, 4, 1024, 1),
			new BenchCase("B1", List.of(2, 24, 12, 1), "tanh", "tanh", "mse", "sgd", 0.05, 1, 4096, 1),
			new BenchCase("B32", List.of(2, 24, 12, 1), "tanh", "tanh", "mse", "sgd", 0.05, 32, 4096, 1),
			new BenchCase("C1", List.of(25, 15, 10), "sigmoid", "sigmoid", "mse", "sgd", 0.5, 1, 2000, 1),
			new BenchCase("C10", List.of(25, 15, 10), "sigmoid", "sigmoid", "mse", "sgd", 0.5, 10, 2000, 1),
			new BenchCase("D", List.of(784, 16, 16, 10), "relu", "identity", CROSS_ENTROPY, "adam", 0.001, 32, MNIST, 1),
			new BenchCase("E", List.of(784, 128, 10), "relu", "identity", CROSS_ENTROPY, "adam", 0.001, 128, MNIST, 1),
			new BenchCase("F", List.of(784, 512, 256, 10), "relu", "identity", CROSS_ENTROPY, "adam", 0.001, 128, MNIST, 1),
			new BenchCase("H", List.of(64, 64, 64, 10), "relu", "identity", CROSS_ENTROPY, "adam", 0.001, 32, 8192, 0.1));

	private static final long WARM_UP = 5_000_000_000L;
	private static final long WINDOW = 600_000_000L;
	private static final int WINDOWS = 5;
	/** How many steps are taken between two looks at the clock. */
	private static final int BURST = 32;

	/** Steps a second. */
	record Result(double median, double best) {
	}

	String network() {
		return layers.stream().map(String::valueOf).collect(Collectors.joining("-")) + " " + hidden + " " + optimizer
				+ (density < 1 ? " " + Math.round(100 * density) + "% connected" : "");
	}

	Result measure() throws EngineException {
		Catalog catalog = Catalog.get();
		Plan plan = Plan.of(build());
		Kernels kernels = Kernels.best();
		Loss lossFunction = catalog.losses().get(loss).create();
		Learner learner = new Learner(Machine.of(plan, kernels, batch, lossFunction.takesLogits()), kernels, lossFunction,
				catalog.optimizers().get(optimizer).create(), List.of(), null);
		BenchData data = new BenchData(this);
		int[] order = order();
		Walk walk = new Walk(learner, data, order);
		walk.forAtLeast(WARM_UP);
		double[] windows = new double[WINDOWS];
		for (int i = 0; i < WINDOWS; i++) {
			windows[i] = walk.forAtLeast(WINDOW);
		}
		Arrays.sort(windows);
		return new Result(windows[WINDOWS / 2], windows[WINDOWS - 1]);
	}

	Network build() {
		List<String> activations = new ArrayList<>();
		for (int i = 1; i < layers.size(); i++) {
			activations.add(i == layers.size() - 1 ? last : hidden);
		}
		Network network = FeedForward.of(layers.stream().mapToInt(Integer::intValue).toArray()).withActivations(activations).asLayers(true).build();
		if (density < 1) {
			RandomSource random = RandomSource.of(1);
			for (Link link : network.getLinks()) {
				Shape shape = ((Projection) link).getWeights().shape();
				BitSet connected = new BitSet();
				IntStream.range(0, shape.size()).forEach(i -> connected.set(i, random.uniform() < density));
				((Projection) link).setConnected(Mask.of(shape, connected));
			}
		}
		return network;
	}

	private int[] order() {
		int[] order = IntStream.range(0, rows).toArray();
		RandomSource random = RandomSource.of(1);
		for (int i = rows - 1; i > 0; i--) {
			int other = random.index(i + 1);
			int row = order[i];
			order[i] = order[other];
			order[other] = row;
		}
		return order;
	}

	/** Goes through the rows batch after batch, again and again. */
	private final class Walk {

		private final Learner learner;
		private final BenchData data;
		private final int[] order;
		private int at;

		Walk(Learner learner, BenchData data, int[] order) {
			this.learner = learner;
			this.data = data;
			this.order = order;
		}

		/** Steps a second. */
		double forAtLeast(long nanos) {
			long began = System.nanoTime();
			long steps = 0;
			while (System.nanoTime() - began < nanos) {
				for (int k = 0; k < BURST; k++) {
					if (at + batch > order.length) {
						at = 0;
					}
					learner.step(data, order, at, at + batch, rate);
					at += batch;
				}
				steps += BURST;
			}
			return steps / ((System.nanoTime() - began) * 1e-9);
		}
	}
}
