package org.soma.catalog.optimizers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Optimizer;
import org.soma.catalog.ParameterDescriptor;

/** What holds for every optimizer of the catalog, and the first steps of Soma's own. */
class OptimizerTest {

	static Stream<ComponentDescriptor<Optimizer>> optimizers() {
		return Catalog.get().optimizers().all().stream();
	}

	/** The valley (w - 3)^2 / 2, whose gradient is w - 3. */
	@ParameterizedTest
	@MethodSource("optimizers")
	void rollsDownAValley(ComponentDescriptor<Optimizer> descriptor) {
		Optimizer optimizer = descriptor.create();
		float[] values = { -2, 8 };
		float[] gradients = new float[2];
		float[][] state = new float[optimizer.stateSlots()][2];
		for (int step = 1; step <= 4000; step++) {
			gradients[0] = values[0] - 3;
			gradients[1] = values[1] - 3;
			optimizer.update(values, gradients, state, 0, 2, step < 2000 ? 0.05 : 0.01, step);
		}
		assertEquals(3, values[0], 1.5);
		assertEquals(3, values[1], 1.5);
	}

	@ParameterizedTest
	@MethodSource("optimizers")
	void leavesWhatIsOutsideTheRangeAlone(ComponentDescriptor<Optimizer> descriptor) {
		Optimizer optimizer = descriptor.create();
		float[] values = { 0.1f, 0.2f, 0.3f };
		float[][] state = new float[optimizer.stateSlots()][3];
		optimizer.update(values, new float[] { 1, 1, 1 }, state, 1, 2, 0.1, 1);
		assertArrayEquals(new float[] { 0.1f, 0.3f }, new float[] { values[0], values[2] });
		assertTrue(values[1] < 0.2f);
		for (float[] slot : state) {
			assertArrayEquals(new float[] { 0, 0 }, new float[] { slot[0], slot[2] });
		}
	}

	/** Values that are frozen or do not exist have a gradient of 0, and so have weights behind a unit that is silent. */
	@ParameterizedTest
	@MethodSource("optimizers")
	void staysSoundWithoutGradientsAtTheBoundsOfItsParameters(ComponentDescriptor<Optimizer> descriptor) {
		for (ParameterDescriptor parameter : descriptor.parameters()) {
			for (double bound : new double[] { parameter.minimum(), parameter.maximum() }) {
				Optimizer optimizer = descriptor.create(Map.of(parameter.key(), Double.toString(bound)));
				float[] values = { 1, 2, 3 };
				float[][] state = new float[optimizer.stateSlots()][3];
				for (int step = 1; step <= 100; step++) {
					optimizer.update(values, new float[3], state, 0, 3, 0.01, step);
				}
				for (float value : values) {
					assertTrue(Float.isFinite(value), descriptor.id() + " with " + parameter.key() + "=" + bound + " gives " + value);
				}
			}
		}
	}

	/** Processors are many times slower with numbers too small for full precision, as those of a unit that fell silent become. */
	@ParameterizedTest
	@MethodSource("optimizers")
	void whatItKeepsOfAWeightWithoutGradientsFadesAway(ComponentDescriptor<Optimizer> descriptor) {
		Optimizer optimizer = descriptor.create();
		float[] values = { 1 };
		float[][] state = new float[optimizer.stateSlots()][1];
		optimizer.update(values, new float[] { 1 }, state, 0, 1, 1e-6, 1);
		for (int step = 2; step <= 100_000; step++) {
			optimizer.update(values, new float[1], state, 0, 1, 1e-6, step);
		}
		for (float[] slot : state) {
			assertTrue(slot[0] == 0 || Math.abs(slot[0]) >= Float.MIN_NORMAL, () -> descriptor.id() + " keeps " + slot[0]);
		}
	}

	/** Whether a value stands in the vectorised part of the loop or in its rest. */
	@ParameterizedTest
	@MethodSource("optimizers")
	void treatsEveryValueOfALongRangeAlike(ComponentDescriptor<Optimizer> descriptor) {
		Optimizer optimizer = descriptor.create();
		float[] values = new float[1003];
		float[] gradients = new float[1003];
		float[][] state = new float[optimizer.stateSlots()][1003];
		Arrays.fill(values, 0.7f);
		for (int step = 1; step <= 300; step++) {
			Arrays.fill(gradients, 1f / step);
			optimizer.update(values, gradients, state, 0, 1003, 0.01, step);
		}
		for (float value : values) {
			assertEquals(values[0], value);
		}
	}

	/** Two steps of rate 0.1 from 1 with the gradients 0.5 and 0.25, worked out by hand from the formulas. */
	@ParameterizedTest
	@CsvSource({ "sgd, 0.95, 0.925", "momentum, 0.95, 0.88", "nesterov, 0.905, 0.817", "adam, 0.9, 0.8067820", "adamw, 0.899, 0.8048830",
			"rmsprop, 0, -0.4490130", "adagrad, 0.9, 0.8552786" })
	void takesTheKnownSteps(String id, float first, float second) {
		Optimizer optimizer = Catalog.get().optimizers().get(id).create();
		float[] values = { 1 };
		float[][] state = new float[optimizer.stateSlots()][1];
		optimizer.update(values, new float[] { 0.5f }, state, 0, 1, 0.1, 1);
		assertEquals(first, values[0], 1e-5);
		optimizer.update(values, new float[] { 0.25f }, state, 0, 1, 0.1, 2);
		assertEquals(second, values[0], 1e-5);
	}
}
