package org.soma.catalog.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.Generator;

/** The functions of two numbers between 0 and 1. */
class UnitSquareTest {

	private static Generator generator(String id, String sampling) {
		return Catalog.get().generators().get(id).create(Map.of("sampling", sampling));
	}

	@ParameterizedTest
	@CsvSource({ "unit-or,0.2,0.2,0", "unit-or,0.2,0.7,1", "unit-or,0.7,0.2,1", "unit-or,0.5,0.4,0", "unit-or,0.4,0.5,1",
			"unit-product,0.2,0.7,0.14", "unit-product,1,1,1", "unit-max,0.2,0.7,0.7", "unit-max,0.8,0.1,0.8",
			"unit-min,0.2,0.7,0.2", "unit-min,0.8,0.1,0.1",
			"fancy-sine,0.05,0.3,0.3", "fancy-sine,0.95,0.3,0.95", "fancy-sine,0.3,0.05,0.3", "fancy-sine,0.3,0.95,0.95",
			"fancy-sine,0.25,0.75,0.9750814", "fancy-sine,0.5,0.2,0.1315285",
			"unit-xor,0.2,0.2,0", "unit-xor,0.2,0.7,1", "unit-xor,0.7,0.2,1", "unit-xor,0.7,0.7,0", "unit-xor,0.5,0.5,0",
			"ridges,0.1,0.1,0", "ridges,0.3,0.1,1", "ridges,0.1,0.3,1", "ridges,0.3,0.3,1", "ridges,0.5,0.9,0", "ridges,0.7,0.5,1",
			"checkerboard,0.1,0.1,1", "checkerboard,0.3,0.1,0", "checkerboard,0.3,0.3,1", "checkerboard,0.9,0.1,0" })
	void hasItsValueAt(String id, double a, double b, double y) {
		assertEquals(y, ((UnitSquare) generator(id, "random")).target(a, b, null), 1e-6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "unit-or", "unit-product", "unit-max", "unit-min", "fancy-sine", "unit-xor", "ridges", "unit-random",
			"checkerboard" })
	void staysWithinTheSquare(String id) {
		for (String sampling : new String[] { "random", "grid" }) {
			for (float number : generator(id, sampling).rows(400, 7)) {
				assertTrue(number >= 0 && number <= 1, sampling);
			}
		}
	}

	@Test
	void aGridIsEvenWhateverTheCount() {
		float[] square = generator("unit-max", "grid").rows(25, 1);
		Set<Float> across = new HashSet<>();
		Set<Float> down = new HashSet<>();
		for (int i = 0; i < square.length; i += 3) {
			across.add(square[i]);
			down.add(square[i + 1]);
		}
		assertEquals(Set.of(0.1f, 0.3f, 0.5f, 0.7f, 0.9f), across);
		assertEquals(across, down);
		for (int count = 1; count < 50; count++) {
			float[] rows = generator("unit-max", "grid").rows(count, 1);
			Set<String> points = new HashSet<>();
			for (int i = 0; i < rows.length; i += 3) {
				assertTrue(rows[i] > 0 && rows[i] < 1 && rows[i + 1] > 0 && rows[i + 1] < 1);
				points.add(rows[i] + " " + rows[i + 1]);
			}
			assertEquals(count, points.size());
		}
	}

	@ParameterizedTest
	@CsvSource({ "unit-xor,0.5", "checkerboard,0.5", "unit-or,0.875", "ridges,0.64" })
	void aShareOfTheSquareIsOne(String id, double share) {
		float[] rows = generator(id, "random").rows(20_000, 3);
		double sum = 0;
		for (int i = 2; i < rows.length; i += 3) {
			assertTrue(rows[i] == 0 || rows[i] == 1);
			sum += rows[i];
		}
		assertEquals(share, sum / 20_000, 0.02);
	}

	@Test
	void aCheckerboardHasItsFields() {
		Generator board = Catalog.get().generators().get("checkerboard").create(Map.of("fields", "7", "sampling", "grid"));
		float[] rows = board.rows(49, 1);
		for (int field = 0; field < 49; field++) {
			assertEquals(field % 2 == 0 ? 1 : 0, rows[3 * field + 2]);
		}
	}
}
