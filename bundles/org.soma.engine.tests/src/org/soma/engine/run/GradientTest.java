package org.soma.engine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.catalog.Loss;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.model.Network;

/**
 * Holds the gradients to central differences of the loss. Numbers are single precision, so the bound is a hundredth of the
 * gradient's size; a wrong gradient is off by far more. At a kink the slope of either side is right.
 */
class GradientTest {

	private static final int BATCH = 5;
	private static final float STEP = 2e-3f;

	static Stream<Arguments> activationsAndLosses() {
		Catalog catalog = Catalog.get();
		Stream<String> typed = Stream.of("=x*cos(x)", "=max(x, 0.1*x)", "=x*tanh(log(1 + exp(x)))", "=sin(x)/x", "=if(x > 0, x, exp(x) - 1)");
		return Stream.concat(catalog.activations().all().stream().map(Descriptor::id), typed)
				.flatMap(activation -> catalog.losses().all().stream().map(loss -> Arguments.of(activation, loss.id())));
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 200);
	}

	@ParameterizedTest(name = "{0}, {1}")
	@MethodSource("activationsAndLosses")
	void ofEachActivationWithEachLoss(String activation, String loss) throws Exception {
		Loss function = Catalog.get().losses().get(loss).create();
		// Binary cross entropy is of outputs between 0 and 1.
		String last = loss.equals("bce") ? "sigmoid" : activation;
		String hidden = Catalog.get().activations().get(activation).create().coupled() ? "tanh" : activation;
		Network network = FeedForward.of(3, 6, 4).withActivations(hidden, last).withInitializer("uniform(-1,1)").withSeed(3).asLayers(true).build();
		check(network, function, 1);
	}

	static Stream<String> initializers() {
		return Catalog.get().initializers().all().stream().map(Descriptor::id);
	}

	@ParameterizedTest
	@MethodSource("initializers")
	void fromTheStartOfEachInitializer(String initializer) throws Exception {
		Network network = FeedForward.of(3, 6, 4).withActivations("tanh", "sigmoid").withInitializer(initializer).withBiasInitializer(initializer)
				.withSeed(3).asLayers(true).build();
		check(network, Catalog.get().losses().get("mse").create(), 1);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void ofIrregularNetworks(long seed) throws Exception {
		check(RandomNetwork.of(seed), Catalog.get().losses().get("mse").create(), seed);
	}

	/** Rows and columns are filled up with what is no sample and no unit, where this function and its slope are infinite. */
	@Test
	void whatFillsUpDoesNoHarm() throws Exception {
		Network network = FeedForward.of(3, 6, 5, 4).withActivations("=1/x").withInitializer("uniform(-1,1)").withSeed(3).asLayers(true).build();
		Plan plan = Plan.of(network);
		Loss loss = Catalog.get().losses().get("mse").create();
		for (Machine machine : machines(plan, false)) {
			for (float gradient : gradients(machine, plan, loss, 1)) {
				assertTrue(Float.isFinite(gradient), machine.getClass().getSimpleName());
			}
		}
	}

	private static void check(Network network, Loss loss, long seed) throws Exception {
		Plan plan = Plan.of(network);
		float[] first = null;
		for (Machine machine : machines(plan, loss.takesLogits())) {
			float[] gradients = gradients(machine, plan, loss, seed);
			compare(machine, plan, loss, gradients);
			if (first != null) {
				assertArrayEquals(first, gradients, 1e-4f, "all forms of the machine give the same");
			}
			first = gradients;
		}
	}

	private static List<Machine> machines(Plan plan, boolean logits) {
		return List.of(new DenseMachine(plan, Kernels.best(), BATCH, logits), new SparseMachine(plan, Kernels.best(), BATCH, logits),
				new DenseMachine(plan, Kernels.plain(), BATCH, logits), new SparseMachine(plan, Kernels.plain(), BATCH, logits));
	}

	private static float[] targets;

	private static float[] gradients(Machine machine, Plan plan, Loss loss, long seed) {
		Random random = new Random(seed);
		IntStream.range(0, machine.inputs.length).forEach(i -> machine.inputs[i] = random.nextFloat() * 2 - 1);
		targets = new float[machine.outputs.length];
		IntStream.range(0, targets.length).forEach(i -> targets[i] = random.nextFloat());
		float[] outputGradients = new float[machine.outputs.length];
		machine.forward(BATCH);
		new LossRun(loss, machine.kernels, plan.outputs().length).of(machine.outputs, targets, outputGradients, BATCH);
		machine.backward(BATCH, outputGradients);
		float[] gradients = new float[plan.values().count()];
		machine.store(machine.gradients, gradients);
		return gradients;
	}

	private static void compare(Machine machine, Plan plan, Loss loss, float[] gradients) {
		LossRun run = new LossRun(loss, machine.kernels, plan.outputs().length);
		double here = loss(machine, run);
		for (int number = 0; number < gradients.length; number++) {
			int place = machine.place(number);
			float kept = machine.values[place];
			machine.values[place] = kept + STEP;
			double above = loss(machine, run);
			machine.values[place] = kept - STEP;
			double below = loss(machine, run);
			machine.values[place] = kept;
			double[] slopes = { (above - below) / (2 * STEP), (above - here) / STEP, (here - below) / STEP };
			double gradient = gradients[number];
			assertTrue(Arrays.stream(slopes).anyMatch(slope -> Math.abs(slope - gradient) < 2e-3 + 2e-2 * Math.abs(slope)),
					"value " + number + ": " + gradient + " where the differences are " + Arrays.toString(slopes));
		}
	}

	private static double loss(Machine machine, LossRun loss) {
		machine.forward(BATCH);
		return loss.of(machine.outputs, targets, new float[machine.outputs.length], BATCH);
	}
}
