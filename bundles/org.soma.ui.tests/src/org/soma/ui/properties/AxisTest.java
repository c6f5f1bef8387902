package org.soma.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.catalog.activations.Tanh;

class AxisTest {

	@Test
	void anAxisBeginsAndEndsAtRoundNumbers() {
		assertEquals(List.of("-1.0", "-0.5", "0.0", "0.5", "1.0"), labels(Axis.over(-0.99, 0.97, 4)));
		assertEquals(List.of("0", "50", "100", "150"), labels(Axis.over(0, 148, 3)));
		assertEquals(List.of("0.00", "0.02", "0.04"), labels(Axis.over(0.001, 0.04, 2)));
	}

	@Test
	void aRangeOfNothingIsAnAxisToo() {
		Axis axis = Axis.over(0, 0, 4);
		assertTrue(axis.most() > axis.least());
	}

	@Test
	void samplesGoThroughTheFunctionAndItsSlope() {
		ActivationSamples samples = ActivationSamples.of(new Tanh(), 2, 5);
		assertEquals(Math.tanh(1), samples.outputs()[3], 1e-6);
		assertEquals(1, samples.slopes()[2], 1e-6);
		assertEquals(1, samples.highest(), 1e-6);
		assertEquals(Math.tanh(-2), samples.lowest(), 1e-6);
	}

	private static List<String> labels(Axis axis) {
		return axis.marks().stream().map(axis::label).toList();
	}
}
