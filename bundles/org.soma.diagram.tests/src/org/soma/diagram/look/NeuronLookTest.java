package org.soma.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NeuronLookTest {

	@Test
	void theOutlineGrowsWithTheBiasOfEitherSign() {
		assertEquals(1.5, NeuronLook.outline(0));
		assertTrue(NeuronLook.outline(0.5) < NeuronLook.outline(1));
		assertEquals(NeuronLook.outline(2), NeuronLook.outline(-2));
		assertEquals(6.5, NeuronLook.outline(Double.POSITIVE_INFINITY));
		assertEquals(1.5, NeuronLook.outline(Double.NaN));
	}
}
