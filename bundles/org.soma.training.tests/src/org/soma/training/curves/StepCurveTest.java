package org.soma.training.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.engine.train.LossTrace;
import org.soma.engine.train.LossTrace.Pace;

class StepCurveTest {

	private static final int STEPS = 5000;

	private final StepCurve curve = new StepCurve();
	private final float[] losses = new float[STEPS];

	StepCurveTest() {
		for (int i = 0; i < STEPS; i++) {
			losses[i] = i % 7 == 3 ? Float.NaN : (float) Math.sin(i * i);
		}
	}

	private LossTrace trace(Object run, int steps) {
		return new LossTrace(run, losses, losses, steps, 1, steps, Float.NaN, Float.NaN, List.of(new Pace(0, 0, 10)));
	}

	@Test
	void extentsAreThoseOfAPlainSearchWhileItGrows() {
		for (int steps = 1; steps <= STEPS; steps += 617) {
			assertTrue(curve.take(trace("run", steps)));
			assertFalse(curve.take(trace("run", steps)), "nothing new");
			for (int from = 0; from < steps; from += 41) {
				int to = from + (steps - from) / 2;
				double[] plain = new double[to - from];
				Arrays.setAll(plain, fromIndex(from));
				double[] known = Arrays.stream(plain).filter(Double::isFinite).toArray();
				Extent expected = known.length == 0 ? Extent.NOTHING
						: new Extent(Arrays.stream(known).min().getAsDouble(), Arrays.stream(known).max().getAsDouble());
				assertEquals(expected, curve.between(from, to), from + " to " + to);
			}
		}
	}

	private java.util.function.IntToDoubleFunction fromIndex(int from) {
		return i -> losses[from + i];
	}

	@Test
	void stepsLieBetweenTheEpochs() {
		curve.take(trace("run", 25));
		assertTrue(curve.isFinerThanEpochs());
		assertEquals(0.1, curve.x(0));
		assertEquals(2.5, curve.x(24));
		assertEquals(14, curve.nearest(1.52));
	}

	@Test
	void anotherRunBeginsAnewHoweverFarItHasCome() {
		curve.take(trace("run", 100));
		losses[20] = 77;
		assertTrue(curve.take(trace("another run", 100)));
		assertEquals(77, curve.between(0, 100).high());
		curve.take(LossTrace.NOTHING);
		assertEquals(0, curve.size());
		assertFalse(curve.isFinerThanEpochs());
	}
}
