package org.soma.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {

	private static final long SECOND = 1_000_000_000L;

	private final Pace pace = new Pace();

	@Test
	void aSteadyRunIsAsFastAsItIs() {
		for (int i = 0; i <= 10; i++) {
			pace.look(i * SECOND / 10, i * 50L);
		}
		assertEquals(500, pace.stepsPerSecond(), 1e-6);
		assertEquals(2, pace.secondsTo(1500), 1e-6);
	}

	@Test
	void nothingIsKnownAtTheBeginning() {
		pace.look(0, 0);
		assertEquals(0, pace.stepsPerSecond());
		assertTrue(Double.isNaN(pace.secondsTo(100)));
	}

	@Test
	void aRunThatBeginsAnewIsAnother() {
		pace.look(0, 0);
		pace.look(SECOND, 1000);
		pace.look(2 * SECOND, 10);
		assertEquals(0, pace.stepsPerSecond());
	}

	@Test
	void aPauseDoesNotCountAsSlowness() {
		pace.look(0, 0);
		pace.look(SECOND, 100);
		pace.rest();
		pace.look(100 * SECOND, 100);
		pace.look(101 * SECOND, 200);
		assertEquals(100, pace.stepsPerSecond(), 1e-6);
	}
}
