package org.soma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ShapeTest {

	@Test
	void readsWhatItWrites() {
		assertEquals(784, Shape.parse("28x28").size());
		assertEquals("28x28x1", Shape.of(28, 28, 1).toString());
	}

	@Test
	void refusesWhatIsNoShape() {
		assertThrows(IllegalArgumentException.class, () -> Shape.parse("0x3"));
		assertThrows(IllegalArgumentException.class, () -> Shape.parse("abc"));
	}
}
