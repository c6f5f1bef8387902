package org.soma.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of parameters, and what people are told about bad ones. */
class SettingsTest {

	private static final List<ParameterDescriptor> PARAMETERS = List.of(
			new ParameterDescriptor("rate", "Rate", "A number.", ParameterKind.NUMBER, "0.5", 0, 1, List.of()),
			new ParameterDescriptor("size", "Size", "A count.", ParameterKind.INTEGER, "3", 1, Double.POSITIVE_INFINITY, List.of()),
			new ParameterDescriptor("mode", "Mode", "A choice.", ParameterKind.CHOICE, "same", Double.NEGATIVE_INFINITY,
					Double.POSITIVE_INFINITY, List.of("same", "valid")),
			new ParameterDescriptor("on", "On", "Yes or no.", ParameterKind.YES_NO, "true", Double.NEGATIVE_INFINITY,
					Double.POSITIVE_INFINITY, List.of()));

	@Test
	void givesDefaultsForWhatIsNotSet() {
		Settings settings = Settings.of(PARAMETERS, Map.of("size", "7"));
		assertEquals(0.5, settings.number("rate"));
		assertEquals(7, settings.integer("size"));
		assertEquals("same", settings.text("mode"));
		assertEquals(true, settings.yes("on"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "rate | 2 | rate must be at most 1, not 2", "rate | -0.1 | rate must be at least 0, not -0.1",
			"rate | fast | rate must be a number such as 0.5, not 'fast'", "rate | NaN | rate must be a number such as 0.5, not 'NaN'",
			"rate | 0,5 | rate must be a number such as 0.5, not '0,5'", "size | 2.5 | size must be a whole number such as 3, not '2.5'",
			"size | 0 | size must be at least 1, not 0", "size | 9999999999 | size must be at most 2147483647, not 9999999999",
			"size | 99999999999999999999 | size must be a whole number such as 3, not '99999999999999999999'",
			"mode | full | mode must be one of same, valid, not 'full'", "on | maybe | on must be true or false, not 'maybe'",
			"speed | 1 | 'speed' is no parameter; there are rate, size, mode, on" })
	void refusesWhatDoesNotFit(String key, String value, String message) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Settings.of(PARAMETERS, Map.of(key, value))).getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "0", "1", "+1", "1.", ".5", "1e-8", "5E-1" })
	void takesNumbersAsPeopleWriteThem(String value) {
		assertEquals(Double.parseDouble(value), Settings.of(PARAMETERS, Map.of("rate", value)).number("rate"));
	}
}
