package org.soma.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.soma.catalog.Catalog;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.model.Network;
import org.soma.testing.Shared;

/** Holds the engine, in each of its forms, to what PyTorch makes of the same network, data and steps. */
class GoldenTest {

	private static final double SMALLEST = 0.01;

	private interface Form {
		Machine of(Plan plan, int batch, boolean logits);
	}

	private static final Map<String, Form> FORMS = Map.of( //
			"dense vectors", (plan, batch, logits) -> new DenseMachine(plan, Kernels.best(), batch, logits), //
			"sparse vectors", (plan, batch, logits) -> new SparseMachine(plan, Kernels.best(), batch, logits), //
			"dense plain", (plan, batch, logits) -> new DenseMachine(plan, Kernels.plain(), batch, logits), //
			"sparse plain", (plan, batch, logits) -> new SparseMachine(plan, Kernels.plain(), batch, logits));

	@TestFactory
	Stream<DynamicTest> agreesWithPyTorch() throws Exception {
		Path folder = Shared.folder("golden");
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> cases = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
			assertTrue(cases.size() > 20, "only " + cases.size() + " cases in " + folder);
			return cases.stream().flatMap(file -> FORMS.keySet().stream()
					.map(form -> DynamicTest.dynamicTest(file.getFileName() + ", " + form, () -> check(file, FORMS.get(form)))));
		}
	}

	private static void check(Path file, Form form) throws Exception {
		GoldenCase golden = new GoldenCase(file);
		Network network = golden.network();
		Plan plan = Plan.of(network);
		int batch = (int) golden.number("batch");
		Catalog catalog = Catalog.get();
		var loss = catalog.losses().get(golden.text("loss")).create();
		Learner learner = new Learner(form.of(plan, batch, loss.takesLogits()), Kernels.best(), loss,
				catalog.optimizers().get(golden.text("optimizer")).create(), List.of(), null);
		ArraySamples samples = new ArraySamples(plan.inputs(), plan.outputs().length, golden.flat("x"), golden.flat("y"));
		int[] rows = IntStream.range(0, batch).toArray();
		for (int step = 1; step <= 100; step++) {
			double before = learner.step(samples, rows, 0, batch, golden.number("lr"));
			if (step == 1) {
				assertEquals(golden.number("loss_before"), before, 1e-5, "loss before");
			}
			if (golden.has("after_" + step)) {
				compare(golden, step, learner, network);
			}
		}
	}

	private static void compare(GoldenCase golden, int step, Learner learner, Network network) {
		float[] values = new float[learner.machine().plan.values().count()];
		learner.machine().store(learner.machine().values, values);
		learner.machine().plan.values().deliver(values, Values.NETWORK);
		Map<String, Object> after = golden.map("after_" + step);
		double bound = golden.tolerance(step);
		close(golden.flat(after.get("weights")), GoldenCase.weights(network), bound, "weights after " + step);
		close(golden.flat(after.get("biases")), GoldenCase.biases(network), bound, "biases after " + step);
	}

	private static void close(float[] expected, float[] actual, double bound, String what) {
		assertEquals(expected.length, actual.length, what);
		for (int i = 0; i < expected.length; i++) {
			double size = Math.max(SMALLEST, Math.abs(expected[i]));
			int index = i;
			assertEquals(expected[i], actual[i], bound * size, () -> what + " [" + index + "]");
		}
	}
}
