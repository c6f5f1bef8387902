package org.soma.catalog.initializers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Selection;

/** What holds for every initializer of the catalog, and the spread of Soma's own. */
class InitializerTest {

	static Stream<ComponentDescriptor<Initializer>> initializers() {
		return Catalog.get().initializers().all().stream();
	}

	private static float[] fill(Initializer initializer, int count, long seed) {
		float[] values = new float[count];
		initializer.fill(values, 0, count, 30, 20, RandomSource.of(seed));
		return values;
	}

	@ParameterizedTest
	@MethodSource("initializers")
	void givesTheSameBitsForTheSameSeed(ComponentDescriptor<Initializer> descriptor) {
		assertArrayEquals(fill(descriptor.create(), 100, 4), fill(descriptor.create(), 100, 4));
	}

	@ParameterizedTest
	@MethodSource("initializers")
	void fillsTheRangeWithFiniteNumbersAndNothingElse(ComponentDescriptor<Initializer> descriptor) {
		float[] values = { 9, 9, 9, 9 };
		descriptor.create().fill(values, 1, 3, 1, 1, RandomSource.of(1));
		assertEquals(9, values[0]);
		assertEquals(9, values[3]);
		assertTrue(Float.isFinite(values[1]) && values[1] != 9 && Float.isFinite(values[2]) && values[2] != 9);
	}

	/** 50,000 values with 30 connections in and 20 out: the deviation within 2 percent, for a fixed seed. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "zeros | 0 | 0", "constant(0.25) | 0.25 | 0", "uniform(-1, 3) | 1 | 1.1547005",
			"normal(2, 0.5) | 2 | 0.5", "glorot-uniform | 0 | 0.2", "glorot-normal | 0 | 0.2", "he-uniform | 0 | 0.2581989",
			"he-normal | 0 | 0.2581989", "lecun | 0 | 0.1825742" })
	void hasTheKnownMeanAndDeviation(String text, double mean, double deviation) {
		float[] values = fill(Selection.parse(Catalog.get().initializers(), text).create(), 50_000, 11);
		double sum = 0;
		double squares = 0;
		for (float value : values) {
			sum += value - mean;
			squares += (value - mean) * (value - mean);
		}
		assertEquals(0, sum / values.length, 0.02 * deviation);
		assertEquals(deviation, Math.sqrt(squares / values.length), 0.02 * deviation);
	}
}
