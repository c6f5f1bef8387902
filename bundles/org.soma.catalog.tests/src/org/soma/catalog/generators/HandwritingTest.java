package org.soma.catalog.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.soma.catalog.Catalog;
import org.soma.catalog.Generator;
import org.soma.model.Shape;

/** The pictures of digits that look written by hand. */
class HandwritingTest {

	private static final int WIDTH = 785;

	private static Generator handwriting(Map<String, String> settings) {
		return Catalog.get().generators().get("handwriting").create(settings);
	}

	private static float[] rows(int count, long seed) {
		return handwriting(Map.of()).rows(count, seed);
	}

	@Test
	void isInkOnAnEmptyGround() {
		assertEquals(Optional.of(Shape.of(28, 28)), handwriting(Map.of()).sampleShape());
		float[] rows = rows(500, 1);
		for (int row = 0; row < 500; row++) {
			int empty = 0;
			int full = 0;
			for (int i = 0; i < 784; i++) {
				float ink = rows[row * WIDTH + i];
				assertTrue(ink >= 0 && ink <= 1);
				empty += ink == 0 ? 1 : 0;
				full += ink == 1 ? 1 : 0;
			}
			assertTrue(empty > 450 && full > 5, "row " + row + ": " + empty + " empty, " + full + " full");
			assertEquals(row % 10, rows[row * WIDTH + 784]);
		}
	}

	@Test
	void noTwoRowsAreAlike() {
		Set<Integer> pictures = new HashSet<>();
		float[] rows = rows(500, 1);
		for (int row = 0; row < 500; row++) {
			pictures.add(Arrays.hashCode(Arrays.copyOfRange(rows, row * WIDTH, (row + 1) * WIDTH)));
		}
		assertEquals(500, pictures.size());
		assertFalse(Arrays.equals(rows, rows(500, 2)));
	}

	@Test
	void liesAboutTheMiddleAndSeldomTouchesTheEdge() {
		float[] rows = rows(1000, 3);
		int touching = 0;
		for (int row = 0; row < 1000; row++) {
			double ink = 0;
			double x = 0;
			double y = 0;
			boolean touches = false;
			for (int i = 0; i < 784; i++) {
				float pixel = rows[row * WIDTH + i];
				ink += pixel;
				x += pixel * (i % 28 + 0.5);
				y += pixel * (i / 28 + 0.5);
				touches |= pixel > 0.5 && (i % 28 % 27 == 0 || i / 28 % 27 == 0);
			}
			assertEquals(14, x / ink, 4, "row " + row);
			assertEquals(14, y / ink, 4, "row " + row);
			touching += touches ? 1 : 0;
		}
		assertTrue(touching < 60, touching + " of 1000 touch the edge");
	}

	/** The nearest of 1000 others, which is less than a network can do, knows more than nine of ten digits. */
	@Test
	void whoKnowsSomeRowsCanReadOthers() {
		float[] known = rows(1000, 4);
		float[] others = rows(200, 5);
		int right = 0;
		for (int row = 0; row < 200; row++) {
			right += nearestLabel(known, others, row) == others[row * WIDTH + 784] ? 1 : 0;
		}
		assertTrue(right > 180, right + " of 200");
	}

	private static float nearestLabel(float[] known, float[] others, int row) {
		float label = -1;
		double nearest = Double.MAX_VALUE;
		for (int start = 0; start < known.length; start += WIDTH) {
			double distance = 0;
			for (int i = 0; i < 784; i++) {
				double difference = known[start + i] - others[row * WIDTH + i];
				distance += difference * difference;
			}
			if (distance < nearest) {
				nearest = distance;
				label = known[start + 784];
			}
		}
		return label;
	}

	@Test
	void aWiderPenLeavesMoreInk() {
		assertTrue(ink(Map.of("pen", "4")) > 1.3 * ink(Map.of("pen", "2")));
	}

	private static double ink(Map<String, String> settings) {
		float[] rows = handwriting(settings).rows(100, 6);
		double ink = 0;
		for (int i = 0; i < rows.length; i++) {
			ink += i % WIDTH < 784 ? rows[i] : 0;
		}
		return ink;
	}

	/** Without distortion only the pen and the way of writing vary. */
	@Test
	void aSteadyHandWritesMoreEvenly() {
		Map<String, String> steady = Map.of("slant", "0", "turn", "0", "stretch", "0", "shift", "0", "wobble", "0");
		assertTrue(variance(handwriting(steady).rows(400, 7)) < 0.6 * variance(rows(400, 7)));
	}

	/** How much the pixels of the digit 2 vary from row to row. */
	private static double variance(float[] rows) {
		double variance = 0;
		for (int i = 0; i < 784; i++) {
			double sum = 0;
			double squares = 0;
			for (int row = 2; row < 400; row += 10) {
				double pixel = rows[row * WIDTH + i];
				sum += pixel / 40;
				squares += pixel * pixel / 40;
			}
			variance += squares - sum * sum;
		}
		return variance;
	}
}
