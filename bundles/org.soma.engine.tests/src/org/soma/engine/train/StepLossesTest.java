package org.soma.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StepLossesTest {

	private static final int MOST = 1024;

	private final StepLosses losses = new StepLosses(MOST);

	private static double loss(int step) {
		return Math.sin(step * 0.37) + step * 1e-3;
	}

	private void take(int from, int to) {
		for (int step = from; step < to; step++) {
			losses.add(loss(step));
		}
	}

	@Test
	void everyStepIsThereByItselfWhileThereIsRoom() {
		losses.pace(0, 10);
		take(0, MOST);
		LossTrace trace = losses.trace();
		assertEquals(MOST, trace.entries());
		for (int step = 0; step < MOST; step++) {
			assertEquals((float) loss(step), trace.low(step));
			assertEquals((float) loss(step), trace.high(step));
			assertEquals((step + 1) / 10.0, trace.epoch(step), 1e-9);
		}
	}

	@Test
	void beyondThatNoPeakIsLost() {
		losses.pace(0, 10);
		int steps = 5 * MOST + 3;
		take(0, steps);
		LossTrace trace = losses.trace();
		assertTrue(trace.entries() <= MOST, trace.entries() + " entries");
		assertEquals(steps, trace.steps());
		int step = 0;
		for (int entry = 0; entry < trace.entries(); entry++) {
			float low = Float.POSITIVE_INFINITY;
			float high = Float.NEGATIVE_INFINITY;
			for (; step < trace.step(entry); step++) {
				low = Math.min(low, (float) loss(step));
				high = Math.max(high, (float) loss(step));
			}
			assertEquals(low, trace.low(entry), "entry " + entry);
			assertEquals(high, trace.high(entry), "entry " + entry);
		}
		assertEquals(steps, step, "the last ones are there, too");
	}

	@Test
	void aTraceStaysAsItWas() {
		losses.pace(0, 1);
		take(0, MOST - 1);
		LossTrace early = losses.trace();
		take(MOST - 1, 10 * MOST);
		assertEquals(MOST - 1, early.entries());
		for (int step = 0; step < MOST - 1; step++) {
			assertEquals((float) loss(step), early.low(step));
		}
	}

	@Test
	void aStepWithoutANumberHidesNoOther() {
		losses.pace(0, 1);
		losses.add(Double.NaN);
		take(1, 2 * MOST);
		assertTrue(losses.trace().every() > 1);
		assertEquals((float) loss(1), losses.trace().high(0));
	}

	@Test
	void stepsLieInTheirEpochsAlsoAfterAnotherBatch() {
		losses.pace(0, 4);
		take(0, 4);
		losses.pace(1, 4);
		take(4, 6);
		losses.pace(1.5, 2);
		take(6, 7);
		losses.pace(2, 2);
		take(7, 9);
		LossTrace trace = losses.trace();
		assertEquals(2, trace.paces().size(), "going on evenly is nothing to be told");
		assertEquals(1.0, trace.epoch(3));
		assertEquals(1.5, trace.epoch(5));
		assertEquals(2.0, trace.epoch(6));
		assertEquals(3.0, trace.epoch(8));
		assertTrue(trace.isFinerThanEpochs());
		assertFalse(LossTrace.NOTHING.isFinerThanEpochs());
	}
}
