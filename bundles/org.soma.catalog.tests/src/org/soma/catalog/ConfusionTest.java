package org.soma.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting which class was taken for which. */
class ConfusionTest {

	private static final double EXACT = 1e-12;

	private final Confusion confusion = new Confusion(3);

	private void add(int target, int answer) {
		float[] outputs = { 9, 0.1f, 0.1f, 0.1f, 9 };
		float[] targets = { 0, 0, 0, 0, 0 };
		outputs[1 + answer] = 0.8f;
		targets[1 + target] = 1;
		confusion.add(outputs, targets, 1, 4);
	}

	@Test
	void countsTargetsByAnswers() {
		add(0, 0);
		add(0, 0);
		add(0, 1);
		add(1, 1);
		assertArrayEquals(new long[][] { { 2, 1, 0 }, { 0, 1, 0 }, { 0, 0, 0 } }, confusion.counts());
		assertEquals(4, confusion.rows());
		assertEquals(0.75, confusion.accuracy(), EXACT);
		assertEquals(1, confusion.precision(0), EXACT);
		assertEquals(2 / 3.0, confusion.recall(0), EXACT);
		assertEquals(0.8, confusion.f1(0), EXACT);
		assertEquals(0.5, confusion.precision(1), EXACT);
		assertEquals(1, confusion.recall(1), EXACT);
		assertEquals(2 / 3.0, confusion.f1(1), EXACT);
	}

	@Test
	void hasNoNumberWhereNothingWasCounted() {
		assertEquals(Double.NaN, confusion.accuracy());
		add(0, 1);
		assertEquals(Double.NaN, confusion.precision(0));
		assertEquals(Double.NaN, confusion.recall(1));
		assertEquals(0, confusion.f1(1));
		assertEquals(Double.NaN, confusion.f1(2));
	}

	@Test
	void handsOutACopy() {
		add(0, 0);
		confusion.counts()[0][0] = 7;
		assertEquals(1, confusion.counts()[0][0]);
	}

	@ParameterizedTest
	@CsvSource({ "0.49, 0", "0.5, 1", "3, 1", "-1, 0" })
	void aSingleOutputSaysYesFromAHalfOn(float output, int answer) {
		assertEquals(answer, Confusion.classOf(new float[] { 9, output }, 1, 2));
	}

	@Test
	void theFirstOfEqualOutputsCounts() {
		assertEquals(1, Confusion.classOf(new float[] { 0.1f, 0.4f, 0.4f }, 0, 3));
	}
}
