package org.soma.training.trial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.soma.model.Shape;

class ReductionTest {

	@Test
	void aPictureThatIsSmallEnoughStaysAsItIs() {
		Reduction reduction = new Reduction(Shape.of(2, 3, 3));
		assertEquals(1, reduction.times());
		float[] pixels = new float[18];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = i;
			assertEquals(i, reduction.place(i));
		}
		assertArrayEquals(pixels, reduction.reduce(pixels));
		assertEquals(Shape.of(256, 256), new Reduction(Shape.of(256, 256)).small());
	}

	@Test
	void eachPixelIsTheMeanOfASquareAlsoAtTheEdges() {
		Reduction reduction = new Reduction(Shape.of(3, 257));
		assertEquals(2, reduction.times());
		assertEquals(Shape.of(2, 129), reduction.small());
		float[] pixels = new float[3 * 257];
		pixels[0] = 1;
		pixels[257 + 1] = 0.5f;
		pixels[2 * 257 + 256] = 0.25f;
		float[] reduced = reduction.reduce(pixels);
		assertEquals(0.375f, reduced[0]);
		assertEquals(0.25f, reduced[2 * 129 - 1], "the last one stands for a single pixel");
		assertEquals(2, (int) Arrays.stream(boxed(reduced)).filter(value -> value != 0).count());
	}

	private static Float[] boxed(float[] values) {
		Float[] boxed = new Float[values.length];
		Arrays.setAll(boxed, i -> values[i]);
		return boxed;
	}

	@Test
	void coloursStayApart() {
		Reduction reduction = new Reduction(Shape.of(512, 512, 3));
		assertEquals(Shape.of(256, 256, 3), reduction.small());
		int green = (511 * 512 + 3) * 3 + 1;
		assertEquals((255 * 256 + 1) * 3 + 1, reduction.place(green));
	}

	@Test
	void pixelsThatAreMissingAtTheEndAreDark() {
		float[] reduced = new Reduction(Shape.of(300, 300)).reduce(new float[] { 1, 1 });
		assertEquals(0.5f, reduced[0]);
		assertEquals(0, reduced[150 * 150 - 1]);
	}

	@Test
	void whatIsNoPictureIsNotDrawn() {
		assertTrue(Reduction.isDrawable(Shape.of(1024, 768)));
		assertTrue(Reduction.isDrawable(Shape.of(1024, 768, 3)));
		assertFalse(Reduction.isDrawable(Shape.of(1024)));
		assertFalse(Reduction.isDrawable(Shape.of(28, 28, 5)));
	}
}
