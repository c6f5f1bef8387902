package org.soma.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries with settings, as they are written on the command line. */
class SelectionTest {

	private static Selection<Initializer> parse(String text) {
		return Selection.parse(Catalog.get().initializers(), text);
	}

	@Test
	void readsValuesInOrderOrByKey() {
		assertEquals(Map.of(), parse("zeros").settings());
		assertEquals(Map.of("low", "-0.5", "high", "2"), parse(" uniform( -0.5, 2 ) ").settings());
		assertEquals(Map.of("deviation", "0.1"), parse("normal(deviation=0.1)").settings());
		assertEquals("normal", parse("normal()").descriptor().id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "unifrom(0,1) | initializer 'unifrom' is not known; did you mean uniform?",
			"uniform(0,1 | 'uniform(0,1' lacks its closing parenthesis", "uniform(0,1,2) | uniform takes at most 2 values, not 3",
			"uniform(0,x) | uniform: high must be a number such as 0.5, not 'x'",
			"uniform(1,0) | uniform: low is 1, above high, which is 0",
			"normal(width=1) | normal: 'width' is no parameter; there are mean, deviation",
			"normal(0,-1) | normal: deviation must be at least 0, not -1" })
	void saysWhatDoesNotFit(String text, String message) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> parse(text)).getMessage());
	}
}
