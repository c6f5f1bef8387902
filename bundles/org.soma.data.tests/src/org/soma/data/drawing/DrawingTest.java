package org.soma.data.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.model.Shape;

class DrawingTest {

	private static final float EXACT = 1e-6f;

	private final Drawing drawing = new Drawing(Shape.of(5, 5));

	@Test
	void theEdgeOfThePenIsSoft() {
		Drawing large = new Drawing(Shape.of(12, 12));
		large.press(2, 2, Tool.PEN);
		large.release();
		float[][] expected = { //
				{ 0, 0, 0, 0, 0 }, //
				{ 0, 0.15f, 0.3f, 0.15f, 0 }, //
				{ 0, 0.3f, 1, 0.3f, 0 }, //
				{ 0, 0.15f, 0.3f, 0.15f, 0 }, //
				{ 0, 0, 0, 0, 0 } };
		for (int y = 0; y < expected.length; y++) {
			for (int x = 0; x < expected.length; x++) {
				assertEquals(expected[y][x], large.pixel(x, y, 0), EXACT, x + ", " + y);
			}
		}
	}

	@Test
	void inASmallGridALineIsAPixelWide() {
		drawing.press(2, 2, Tool.PEN);
		drawing.release();
		float[] expected = new float[25];
		expected[12] = 1;
		assertArrayEquals(expected, drawing.pixels());
	}

	@Test
	void aLineIsUnbrokenAndNoPixelIsLighterThanOne() {
		Drawing large = new Drawing(Shape.of(12, 12));
		large.press(0, 2, Tool.PEN);
		large.drag(4, 2);
		large.release();
		for (int x = 0; x < 5; x++) {
			assertEquals(1, large.pixel(x, 2, 0));
		}
		assertEquals(0.6f, large.pixel(2, 1, 0), EXACT);
	}

	@Test
	void aPenThatRestsMakesNothingLighter() {
		drawing.press(2, 2, Tool.PEN);
		float[] before = drawing.pixels();
		drawing.drag(2, 2);
		assertArrayEquals(before, drawing.pixels());
	}

	@Test
	void strokesBeginAndEndOutside() {
		drawing.press(-2, -2, Tool.PEN);
		drawing.drag(9, 9);
		drawing.release();
		assertEquals(1, drawing.pixel(3, 3, 0));
	}

	@Test
	void theEraserTakesAwayWhatThePenPut() {
		drawing.press(2, 2, Tool.PEN);
		drawing.release();
		drawing.press(2, 2, Tool.ERASER);
		drawing.release();
		assertTrue(drawing.isEmpty());
	}

	@Test
	void aStrokeIsOneStep() {
		drawing.press(0, 0, Tool.PEN);
		drawing.drag(4, 0);
		drawing.drag(4, 4);
		drawing.release();
		float[] drawn = drawing.pixels();
		drawing.undo();
		assertTrue(drawing.isEmpty());
		assertFalse(drawing.canUndo());
		drawing.redo();
		assertArrayEquals(drawn, drawing.pixels());
		assertFalse(drawing.canRedo());
	}

	@Test
	void whatChangesNothingIsNoStep() {
		drawing.clear();
		drawing.press(2, 2, Tool.ERASER);
		drawing.release();
		assertFalse(drawing.canUndo());
	}

	@Test
	void aStepAfterUndoEndsRedo() {
		drawing.invert();
		drawing.undo();
		drawing.press(1, 1, Tool.PEN);
		drawing.release();
		assertFalse(drawing.canRedo());
	}

	@Test
	void everythingIsShiftedAndComesBack() {
		drawing.press(0, 0, Tool.PEN);
		drawing.release();
		float[] before = drawing.pixels();
		drawing.shift(1, 2);
		assertEquals(1, drawing.pixel(1, 2, 0));
		assertEquals(0, drawing.pixel(0, 0, 0));
		drawing.shift(-4, 0);
		assertTrue(drawing.isEmpty());
		drawing.undo();
		drawing.undo();
		assertArrayEquals(before, drawing.pixels());
	}

	@Test
	void anotherGridKeepsTheDrawingInTheMiddle() {
		drawing.press(2, 2, Tool.PEN);
		drawing.release();
		drawing.resize(Shape.of(9, 7));
		assertEquals(1, drawing.pixel(3, 4, 0));
		drawing.undo();
		assertEquals(Shape.of(5, 5), drawing.shape());
		assertThrows(IllegalArgumentException.class, () -> drawing.resize(Shape.of(28)));
		assertThrows(IllegalArgumentException.class, () -> drawing.resize(Shape.of(1000, 1000)));
	}

	@Test
	void allColoursOfAPixelAreDrawn() {
		Drawing colours = new Drawing(Shape.of(12, 12, 3));
		colours.press(1, 1, Tool.PEN);
		colours.release();
		for (int channel = 0; channel < 3; channel++) {
			assertEquals(1, colours.pixel(1, 1, channel));
			assertEquals(0.15f, colours.pixel(0, 0, channel), EXACT);
		}
	}

	@Test
	void aPictureIsOpenedWithoutAHistory() {
		drawing.invert();
		drawing.open(Shape.of(1, 2), new float[] { 0.5f, 7 });
		assertArrayEquals(new float[] { 0.5f, 1 }, drawing.pixels());
		assertFalse(drawing.canUndo());
	}

	@Test
	void listenersSeeTheStrokeWhileItIsDrawn() {
		List<float[]> seen = new ArrayList<>();
		drawing.addListener((pixels, shape) -> seen.add(pixels));
		drawing.press(0, 0, Tool.PEN);
		drawing.drag(1, 0);
		assertEquals(2, seen.size());
		assertEquals(1, seen.get(1)[1]);
		seen.get(1)[1] = 9;
		assertEquals(1, drawing.pixel(1, 0, 0), "listeners get a copy");
	}
}
