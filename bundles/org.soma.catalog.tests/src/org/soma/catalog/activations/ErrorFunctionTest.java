package org.soma.catalog.activations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** erfc against known values, 1e-13 relative, far into the tail. */
class ErrorFunctionTest {

	@ParameterizedTest
	@CsvSource({ "0, 1", "0.1, 0.8875370839817152", "0.5, 0.4795001221869535", "1, 0.15729920705028513", "2, 0.004677734981047266",
			"3, 2.209049699858544e-05", "5, 1.5374597944280349e-12", "8, 1.1224297172982928e-29", "-1, 1.8427007929497148",
			"-9, 2", "11, 0" })
	void agreesWithKnownValues(double x, double expected) {
		assertEquals(expected, ErrorFunction.complement(x), expected * 1e-13);
	}

	@Test
	void falls() {
		for (double x = -6; x < 9.9; x += 0.003) {
			assertTrue(ErrorFunction.complement(x) >= ErrorFunction.complement(x + 0.003), "at " + x);
		}
	}

	@Test
	void keepsNaN() {
		assertTrue(Double.isNaN(ErrorFunction.complement(Double.NaN)));
	}
}
