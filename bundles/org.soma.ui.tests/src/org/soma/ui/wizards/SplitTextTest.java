package org.soma.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.model.Split;

class SplitTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "70/15/15", " 70 / 15 / 15 ", "70%/15%/15%", "70.0/15/15" })
	void takesPercentsHoweverTheyAreWritten(String text) {
		Split split = SplitText.parse(text).toSplit();
		assertEquals(0.7, split.getTrain(), 1e-9);
		assertEquals(0.15, split.getValidation(), 1e-9);
		assertEquals(0.15, split.getTest(), 1e-9);
	}

	@Test
	void everythingMayTrain() {
		assertEquals(1, SplitText.parse("100/0/0").toSplit().getTrain());
	}

	@ParameterizedTest
	@CsvSource({ "70/15, three numbers", "a/b/c, three numbers", "70/15/16, make 101", "-10/60/50, three numbers", "0/50/50, nothing is left",
			"1.2.3/0/0, no number", "'', three numbers" })
	void saysWhatIsWrong(String text, String part) {
		String message = assertThrows(IllegalArgumentException.class, () -> SplitText.parse(text)).getMessage();
		assertTrue(message.contains(part), message);
	}
}
