package org.soma.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayerSizesTest {

	@ParameterizedTest
	@ValueSource(strings = { "2, 4, 1", "2,4,1", " 2  4 1 ", "2-4-1", "2; 4; 1", "2 \u2013 4 \u2013 1" })
	void takesLayersHoweverTheyAreWritten(String text) {
		assertEquals(List.of(2, 4, 1), LayerSizes.parse(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|at least two", "3|at least two", "2, x, 1|'x'", "2, 0, 1|'0'", "2, 4.5|'4.5'", "2, 99999999999|'99999999999'", "100000, 100000|10,000,100,000 parameters" })
	void saysWhatIsWrong(String text, String part) {
		String message = assertThrows(IllegalArgumentException.class, () -> LayerSizes.parse(text)).getMessage();
		assertTrue(message.contains(part), message);
	}

	@Test
	void countsWeightsAndBiases() {
		assertEquals(17, LayerSizes.parameters(List.of(2, 4, 1)));
		assertEquals(13_002, LayerSizes.parameters(List.of(784, 16, 16, 10)));
		assertEquals(3, LayerSizes.parameters(List.of(2, 1)));
	}
}
