package org.soma.catalog.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

	private static final List<String> NAMES = List.of("a", "petal length", "x", "e");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a + x | 5", "[petal length] / a | 1.5", "[a]*2 | 4", "if(x < a, 1, e) | 7", "max(a, [petal length]) | 3",
			"2 | 2" })
	void namedNumbersStandInIt(String text, double value) {
		assertEquals(value, Formula.parse(text, NAMES).of(new double[] { 2, 3, 3, 7 }));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "b | 'b' is not known", "[petal | ']' is missing", "[width] | 'width' is not known",
			"petal length | 'petal' is not known", "' ' | such as a*cos(a)" })
	void whatIsWrongIsTold(String text, String problem) {
		String message = assertThrows(ExpressionException.class, () -> Formula.parse(text, NAMES)).getMessage();
		assertTrue(message.contains(problem), message);
	}

	@Test
	void itKnowsWhatItTakes() {
		Formula formula = Formula.parse("a + [petal length]", NAMES);
		assertTrue(formula.takes(1));
		assertFalse(formula.takes(2));
	}
}
