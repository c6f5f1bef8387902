package org.soma.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumbersTest {

	@Test
	void alwaysShowsTheSignAndFourDecimals() {
		assertEquals("+0.3000", Numbers.signed(0.3f));
		assertEquals("-2.1107", Numbers.signed(-2.11071));
		assertEquals("+0.0000", Numbers.signed(0));
	}

	@Test
	void doesNotHideHowSmallOrLargeANumberIs() {
		assertEquals("+1.2000e-06", Numbers.signed(1.2e-6));
		assertEquals("-3.0000e+07", Numbers.signed(-3e7));
		assertEquals("NaN", Numbers.signed(Double.NaN));
	}

	@Test
	void exactNumbersReadBackAsTheyWere() {
		assertEquals("0.3", Numbers.exact(0.3f));
		assertEquals("120", Numbers.exact(120.0));
		assertEquals(0.1f + 0.2f, Numbers.parse(Numbers.exact(0.1f + 0.2f)).floatValue());
		assertEquals(1e-7f, Numbers.parse(Numbers.exact(1e-7f)).floatValue());
	}
}
