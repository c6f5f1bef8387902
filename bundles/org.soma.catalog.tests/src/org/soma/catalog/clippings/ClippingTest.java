package org.soma.catalog.clippings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.Clipping;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Selection;

/** What holds for every clipping of the catalog, and what Soma's own leave. */
class ClippingTest {

	static Stream<ComponentDescriptor<Clipping>> clippings() {
		return Catalog.get().clippings().all().stream();
	}

	private static float[] clipped(String text, float... gradients) {
		Selection.parse(Catalog.get().clippings(), text).create().clip(gradients, 0, gradients.length);
		return gradients;
	}

	/** Lengths around the unrolled part of a loop; what is frozen or does not exist has a gradient of 0. */
	@ParameterizedTest
	@MethodSource("clippings")
	void shortensWithoutTurningRoundOrTouchingZeros(ComponentDescriptor<Clipping> descriptor) {
		RandomSource random = RandomSource.of(5);
		for (int count = 1; count < 40; count++) {
			float[] before = new float[count];
			for (int i = 0; i < count; i++) {
				before[i] = i % 5 == 2 ? 0 : (float) (10 * random.normal());
			}
			float[] after = before.clone();
			descriptor.create().clip(after, 0, count);
			for (int i = 0; i < count; i++) {
				assertTrue(Math.abs(after[i]) <= Math.abs(before[i]), descriptor.id() + " makes " + before[i] + " to " + after[i]);
				assertEquals(Math.signum(before[i]), Math.signum(after[i]), descriptor.id());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("clippings")
	void leavesWhatIsOutsideTheRangeAlone(ComponentDescriptor<Clipping> descriptor) {
		float[] gradients = { 1e6f, 1e6f, -1e6f, 1e6f };
		descriptor.create().clip(gradients, 1, 3);
		assertEquals(1e6f, gradients[0]);
		assertEquals(1e6f, gradients[3]);
		assertTrue(gradients[1] < 1e6f && gradients[2] > -1e6f);
	}

	@ParameterizedTest
	@MethodSource("clippings")
	void doesNotHideThatARunDiverges(ComponentDescriptor<Clipping> descriptor) {
		float[] gradients = { 0.1f, Float.NaN, 5, -7, 2 };
		descriptor.create().clip(gradients, 0, 5);
		assertTrue(Float.isNaN(gradients[1]));
	}

	@Test
	void byValueBoundsEachByItself() {
		assertArrayEquals(new float[] { 0.5f, -0.5f, 0.25f, 0 }, clipped("by-value(0.5)", 3, -0.75f, 0.25f, 0));
	}

	@Test
	void byNormKeepsTheDirection() {
		assertArrayEquals(new float[] { 0.6f, -0.8f, 0 }, clipped("by-norm(1)", 3, -4, 0), 1e-6f);
		assertArrayEquals(new float[] { 3, -4, 0 }, clipped("by-norm(5)", 3, -4, 0));
		float[] many = new float[1003];
		Arrays.fill(many, 2);
		double squares = 0;
		for (float gradient : clipped("by-norm(3)", many)) {
			squares += (double) gradient * gradient;
		}
		assertEquals(3, Math.sqrt(squares), 1e-5);
	}

	@Test
	void byNormTakesLengthsThatNoFloatHolds() {
		float[] gradients = clipped("by-norm(1)", 3e38f, 3e38f);
		assertEquals(Math.sqrt(0.5), gradients[0], 1e-6);
		assertFalse(Float.isFinite(clipped("by-norm(1)", Float.POSITIVE_INFINITY, 1)[0]));
	}
}
