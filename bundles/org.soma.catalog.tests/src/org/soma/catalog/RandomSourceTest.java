package org.soma.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Test;

/** Random numbers that never change, for files and runs of years ago must be made again from their seeds. */
class RandomSourceTest {

	@Test
	void givesTheSameNumbersForEver() {
		RandomSource random = RandomSource.of(1);
		assertEquals(0.5665615751722809, random.uniform());
		assertEquals(-1.9210058641010055, random.normal());
		assertEquals(762, random.index(1000));
		assertEquals(0.8780455088892076, random.split().uniform());
	}

	@Test
	void differsFromSeedToSeed() {
		assertNotEquals(RandomSource.of(1).uniform(), RandomSource.of(2).uniform());
	}

	@Test
	void spreadsAsItShould() {
		RandomSource random = RandomSource.of(7);
		assertMoments(() -> random.uniform(2, 4), 3, 4 / 12.0);
		assertMoments(random::normal, 0, 1);
		assertMoments(() -> random.index(10), 4.5, 99 / 12.0);
	}

	/** Within five standard errors, for the fixed seed above. */
	private static void assertMoments(DoubleSupplier numbers, double mean, double variance) {
		int count = 100_000;
		double sum = 0;
		double squares = 0;
		for (int i = 0; i < count; i++) {
			double number = numbers.getAsDouble() - mean;
			sum += number;
			squares += number * number;
		}
		assertTrue(Math.abs(sum / count) < 5 * Math.sqrt(variance / count), "mean is off by " + sum / count);
		assertEquals(variance, squares / count, 5 * variance * Math.sqrt(2.0 / count));
	}
}
