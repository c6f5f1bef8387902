package org.soma.training.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.soma.engine.train.Snapshot;

class StepLossTest {

	private final StepLoss steps = new StepLoss();

	private Object run = "one run";

	private boolean take(long step, int epoch, double loss) {
		return steps.take(run, new Snapshot(null, step, epoch, loss, null, null, null), 10);
	}

	@Test
	void stepsLieBetweenTheEpochs() {
		assertFalse(take(0, 0, Double.NaN), "nothing was trained yet");
		assertTrue(take(5, 0, 3));
		assertFalse(take(5, 0, 3));
		assertTrue(take(12, 1, 2));
		assertEquals(0.5, steps.curve().x(0));
		assertEquals(1.2, steps.curve().x(1));
		assertEquals(2, steps.curve().y(1));
	}

	@Test
	void anotherBatchSizeKeepsTheOrder() {
		take(19, 1, 3);
		take(20, 5, 2);
		assertEquals(5, steps.curve().x(1), "within its epoch");
	}

	@Test
	void anotherRunBeginsAnewHoweverFarItHasCome() {
		take(30, 3, 1);
		run = "another run";
		assertTrue(take(0, 0, Double.NaN), "the old steps are gone");
		assertEquals(0, steps.curve().size());
		take(30, 3, 4);
		run = "a third run";
		assertTrue(take(70, 7, 2));
		assertEquals(1, steps.curve().size());
		assertEquals(2, steps.curve().y(0));
	}

	@Test
	void aRunThatWasSetBackBeginsAnew() {
		take(30, 3, 1);
		assertTrue(take(2, 0, 4));
		assertEquals(1, steps.curve().size());
		assertEquals(4, steps.curve().y(0));
	}
}
