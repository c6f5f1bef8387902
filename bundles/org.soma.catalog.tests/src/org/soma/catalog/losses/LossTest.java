package org.soma.catalog.losses;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Loss;
import org.soma.catalog.RandomSource;

/** What holds for every loss of the catalog, and the known values of Soma's own. */
class LossTest {

	static Stream<ComponentDescriptor<Loss>> losses() {
		return Catalog.get().losses().all().stream();
	}

	/** Central differences; outputs are floats, so 2e-3 relative. Outputs and targets are chances, which suit every loss. */
	@ParameterizedTest
	@MethodSource("losses")
	void gradientIsTheSlopeOfTheSum(ComponentDescriptor<Loss> descriptor) {
		Loss loss = descriptor.create();
		RandomSource random = RandomSource.of(5);
		for (int round = 0; round < 50; round++) {
			float[] outputs = new float[4];
			float[] targets = new float[4];
			for (int i = 0; i < 4; i++) {
				outputs[i] = (float) random.uniform(0.2, 0.8);
				targets[i] = outputs[i] + (float) (random.index(2) == 0 ? random.uniform(0.05, 0.19) : random.uniform(-0.19, -0.05));
			}
			float[] gradient = new float[4];
			loss.gradient(outputs, targets, gradient, 0, 4, 0.5f);
			for (int i = 0; i < 4; i++) {
				assertEquals(0.5 * slope(loss, outputs, targets, i), gradient[i], 2e-3 * Math.max(1, Math.abs(gradient[i])), "output " + i);
			}
		}
	}

	private static double slope(Loss loss, float[] outputs, float[] targets, int index) {
		float step = 0x1p-9f;
		float[] more = outputs.clone();
		float[] less = outputs.clone();
		more[index] += step;
		less[index] -= step;
		return (loss.sum(more, targets, 0, 4) - loss.sum(less, targets, 0, 4)) / ((double) more[index] - less[index]);
	}

	@ParameterizedTest
	@MethodSource("losses")
	void isLeastAtTheTarget(ComponentDescriptor<Loss> descriptor) {
		Loss loss = descriptor.create();
		float[] targets = { 0, 1, 0 };
		float[] hit = loss.takesLogits() ? new float[] { -50, 50, -50 } : targets;
		float[] gradient = new float[3];
		loss.gradient(hit, targets, gradient, 0, 3, 1);
		assertEquals(0, loss.sum(hit, targets, 0, 3), 1e-9);
		assertTrue(Math.abs(gradient[0]) + Math.abs(gradient[1]) + Math.abs(gradient[2]) < 1e-6);
		assertTrue(loss.sum(new float[] { 0.5f, 0.5f, 0.5f }, targets, 0, 3) > 0.1);
	}

	@ParameterizedTest
	@MethodSource("losses")
	void looksAtTheRangeOnlyAndShowsNaN(ComponentDescriptor<Loss> descriptor) {
		Loss loss = descriptor.create();
		float[] outputs = { Float.NaN, 0.3f, 0.6f, Float.NaN };
		float[] targets = { 0, 0, 1, 1 };
		float[] gradient = { 7, 0, 0, 7 };
		loss.gradient(outputs, targets, gradient, 1, 3, 1);
		assertTrue(Double.isFinite(loss.sum(outputs, targets, 1, 3)));
		assertEquals(7, gradient[0]);
		assertEquals(7, gradient[3]);
		assertTrue(Double.isNaN(loss.sum(outputs, targets, 0, 4)));
	}

	/** Two samples of two outputs: 0.5 and 0.25 for 1 and 0, 0.75 and 0.5 for 1 and 1. */
	@ParameterizedTest
	@CsvSource({ "mse, 0.15625", "mae, 0.375", "sse, 0.625", "huber, 0.078125", "bce, 0.4904146265058631",
			"softmax-cross-entropy, 0.9889091298182654" })
	void averagesAsPyTorchDoes(String id, double expected) {
		Loss loss = Catalog.get().losses().get(id).create();
		float[] outputs = { 0.5f, 0.25f, 0.75f, 0.5f };
		float[] targets = { 1, 0, 1, 1 };
		double sum = loss.sum(outputs, targets, 0, 2) + loss.sum(outputs, targets, 2, 4);
		assertEquals(expected, sum / loss.average().divisor(2, 2), 1e-12);
	}

	@Test
	void huberCountsLargeErrorsPlainly() {
		Loss loss = Catalog.get().losses().get("huber").create(Map.of("delta", "2"));
		float[] outputs = { 1, 5, -5 };
		float[] gradient = new float[3];
		assertEquals(0.5 + 8 + 8, loss.sum(outputs, new float[3], 0, 3));
		loss.gradient(outputs, new float[3], gradient, 0, 3, 1);
		assertArrayEquals(new float[] { 1, 2, -2 }, gradient);
	}

	/** As with PyTorch's pos_weight of binary cross-entropy and its weight of cross-entropy, the latter averaged over rows. */
	@Test
	void whatIsRareMayCountMore() {
		float[] outputs = { 0.5f, 0.25f };
		float[] targets = { 1, 0 };
		Loss chances = Catalog.get().losses().get("bce").create(Map.of("yes-weight", "3"));
		assertEquals(-3 * Math.log(0.5) - Math.log(0.75), chances.sum(outputs, targets, 0, 2), 1e-12);
		Loss choosing = Catalog.get().losses().get("softmax-cross-entropy").create(Map.of("class-weights", "3, 0.5"));
		Loss plain = Catalog.get().losses().get("softmax-cross-entropy").create();
		assertEquals(3 * plain.sum(outputs, targets, 0, 2), choosing.sum(outputs, targets, 0, 2), 1e-12);
		for (Loss loss : List.of(chances, choosing)) {
			float[] gradient = new float[2];
			loss.gradient(outputs, targets, gradient, 0, 2, 1);
			for (int i = 0; i < 2; i++) {
				float step = 0x1p-9f;
				float[] more = outputs.clone();
				float[] less = outputs.clone();
				more[i] += step;
				less[i] -= step;
				assertEquals((loss.sum(more, targets, 0, 2) - loss.sum(less, targets, 0, 2)) / (2 * step), gradient[i], 2e-3);
			}
		}
	}

	@Test
	void weightsThatAreNoneAreRefusedInOneLine() {
		for (String weights : List.of("1, many", "-1", "NaN", "1e99")) {
			String message = assertThrows(IllegalArgumentException.class,
					() -> Catalog.get().losses().get("softmax-cross-entropy").create(Map.of("class-weights", weights))).getMessage();
			assertTrue(message.contains("class-weights must be numbers of 0 or more"), message);
		}
	}

	@Test
	void chancesOfExactlyZeroAndOneCostMuchButNotInfinitelyMuch() {
		BinaryCrossEntropy loss = new BinaryCrossEntropy();
		float[] gradient = new float[2];
		assertEquals(200, loss.sum(new float[] { 0, 1 }, new float[] { 1, 0 }, 0, 2));
		loss.gradient(new float[] { 0, 1 }, new float[] { 1, 0 }, gradient, 0, 2, 1);
		assertTrue(gradient[0] < 0 && gradient[1] > 0 && Float.isFinite(gradient[0]) && Float.isFinite(gradient[1]));
	}

	@Test
	void logitsMayBeAsLargeAsTheyLike() {
		SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
		assertEquals(2000, loss.sum(new float[] { 1000, -1000 }, new float[] { 0, 1 }, 0, 2));
		assertEquals(0, loss.sum(new float[] { 1000, -1000 }, new float[] { 1, 0 }, 0, 2));
	}
}
