package org.soma.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

	@ParameterizedTest
	@CsvSource({ "1.284, +1.2840", "-0.0124, -0.0124", "0, +0.0000", "-0.0, +0.0000", "784, +784.0000", "0.001, +0.0010", //
			"NaN, NaN", "Infinity, +Infinity", "-Infinity, -Infinity" })
	void shows_the_sign_and_four_decimals(double number, String text) {
		assertEquals(text, Numbers.format(number));
	}

	@ParameterizedTest
	@CsvSource({ "0.000031, +3.1000e-05", "-0.0009, -9.0000e-04", "-25000000, -2.5000e+07" })
	void shows_a_power_of_ten_where_four_decimals_would_hide_the_number(double number, String text) {
		assertEquals(text, Numbers.format(number));
	}

	@Test
	void takes_a_weight_as_it_is_stored() {
		assertEquals("+0.1000", Numbers.format(0.1f));
	}

	@Test
	void looks_the_same_in_a_locale_with_a_decimal_comma() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals("+1.2840", Numbers.format(1.284));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void whereThereIsLittleRoomTwoDecimalsDo() {
		assertEquals("+1.28", Numbers.brief(1.284));
		assertEquals("-0.01", Numbers.brief(-0.0124));
		assertEquals("+0.00", Numbers.brief(-0.0));
		assertEquals("+3e-05", Numbers.brief(3e-5));
		assertEquals("NaN", Numbers.brief(Double.NaN));
	}
}
