package org.soma.catalog.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Metric;
import org.soma.catalog.RandomSource;

/** What holds for every metric of the catalog, and the known values of Soma's own. */
class MetricTest {

	static Stream<ComponentDescriptor<Metric>> metrics() {
		return Catalog.get().metrics().all().stream();
	}

	/** Rows of so many values each, one after the other. */
	private static double value(String id, int width, float[] outputs, float[] targets) {
		return filled(Catalog.get().metrics().get(id).create(), width, outputs, targets).value();
	}

	private static Metric filled(Metric metric, int width, float[] outputs, float[] targets) {
		for (int from = 0; from < outputs.length; from += width) {
			metric.add(outputs, targets, from, from + width);
		}
		return metric;
	}

	private static float[] random(int count, long seed) {
		RandomSource random = RandomSource.of(seed);
		float[] values = new float[count];
		for (int i = 0; i < count; i++) {
			values[i] = (float) random.uniform();
		}
		return values;
	}

	@ParameterizedTest
	@MethodSource("metrics")
	void knowsNothingBeforeTheFirstRow(ComponentDescriptor<Metric> descriptor) {
		assertEquals(Double.NaN, descriptor.create().value(), descriptor.id());
	}

	@ParameterizedTest
	@MethodSource("metrics")
	void forgetsEverythingWhenReset(ComponentDescriptor<Metric> descriptor) {
		for (int width : new int[] { 1, 3 }) {
			double expected = filled(descriptor.create(), width, random(30, 1), random(30, 2)).value();
			Metric metric = filled(descriptor.create(), 3, random(30, 3), random(30, 4));
			metric.reset();
			assertEquals(Double.NaN, metric.value(), descriptor.id());
			assertEquals(expected, filled(metric, width, random(30, 1), random(30, 2)).value(), descriptor.id());
			assertTrue(Double.isFinite(expected), descriptor.id());
		}
	}

	@ParameterizedTest
	@MethodSource("metrics")
	void looksAtTheRangeAloneAndChangesNothing(ComponentDescriptor<Metric> descriptor) {
		float[] outputs = random(40, 1);
		float[] targets = random(40, 2);
		Metric metric = descriptor.create();
		Metric amid = descriptor.create();
		for (int from = 2; from + 3 < 40; from += 5) {
			metric.add(new float[] { outputs[from], outputs[from + 1], outputs[from + 2] },
					new float[] { targets[from], targets[from + 1], targets[from + 2] }, 0, 3);
			amid.add(outputs, targets, from, from + 3);
		}
		assertEquals(metric.value(), amid.value(), descriptor.id());
		assertArrayEquals(random(40, 1), outputs);
		assertArrayEquals(random(40, 2), targets);
	}

	/** Of six rows two are no and four are yes; answered are three no, of which one is right. */
	@ParameterizedTest
	@CsvSource({ "accuracy, 0.5", "precision, 0.5", "recall, 0.5" })
	void toldByOneOutput(String id, double value) {
		float[] outputs = { 0.1f, 0.9f, 0.2f, 0.4f, 0.8f, 0.7f };
		float[] targets = { 0, 0, 1, 1, 1, 1 };
		assertEquals(value, value(id, 1, outputs, targets), 1e-12);
	}

	/** Three rows of class 0 and one of class 1, all taken for class 0; class 2 does not occur. */
	@ParameterizedTest
	@CsvSource({ "accuracy, 0.75", "precision, 0.375", "recall, 0.5" })
	void aClassThatIsNeverSaidCountsAsMissed(String id, double value) {
		float[] outputs = { 0.6f, 0.3f, 0.1f, 0.6f, 0.3f, 0.1f, 0.6f, 0.3f, 0.1f, 0.6f, 0.3f, 0.1f };
		float[] targets = { 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0 };
		assertEquals(value, value(id, 3, outputs, targets), 1e-12);
	}

	@Test
	void meansErrorsOverAllOutputs() {
		assertEquals(1.5, value("mae", 2, new float[] { 1, 2, 3, 4 }, new float[] { 0, 4, 3, 7 }), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 2, 3, 1", "1.5, 1.5, 1.5, 1.5, 0", "3, 2, 1, 0, -3", "0, 1, 2, 2, 0.8" })
	void saysHowMuchOfTheSpreadIsExplained(float a, float b, float c, float d, double value) {
		assertEquals(value, value("r2", 1, new float[] { a, b, c, d }, new float[] { 0, 1, 2, 3 }), 1e-6);
	}

	@Test
	void takesEachOutputByItself() {
		float[] targets = { 0, 1000, 1, 1001, 2, 1002, 3, 1003 };
		float[] outputs = { 1.5f, 1000, 1.5f, 1001, 1.5f, 1002, 1.5f, 1003 };
		assertEquals(0.5, value("r2", 2, outputs, targets), 1e-12);
	}

	@Test
	void doesNotLoseSmallSpreadsOfLargeTargets() {
		float[] targets = { 16_000_001, 16_000_002, 16_000_003, 16_000_004 };
		float[] outputs = { 16_000_001, 16_000_002, 16_000_003, 16_000_003 };
		assertEquals(0.8, value("r2", 1, outputs, targets), 1e-9);
	}

	@Test
	void hasNothingToExplainWhereTargetsNeverChange() {
		float[] targets = { 0.1f, 0.1f, 0.1f, 0.1f, 0.1f, 0.1f, 0.1f };
		assertEquals(Double.NaN, value("r2", 1, random(7, 1), targets));
	}
}
