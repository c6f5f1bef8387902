package org.soma.data.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

	@Test
	void everyNumberIsReadToTheLastBit() {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < 200_000; i++) {
			double number = switch (i % 4) {
			case 0 -> Double.longBitsToDouble(random.nextLong());
			case 1 -> random.nextDouble(-1000, 1000);
			case 2 -> random.nextInt(-10_000, 10_000) / 100.0;
			default -> (float) random.nextDouble(-1, 1);
			};
			if (Double.isFinite(number)) {
				assertEquals(number, Numbers.parse(Double.toString(number), '.'));
				assertEquals(number, Numbers.parse(Double.toString(number).replace('.', ','), ','));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "7,7", "+7,7", "-.5,-0.5", "3.,3", "1e3,1000", "1E+3,1000", "25e-1,2.5", "' 4 ',4", "0.1,0.1",
			"123456789012345678901234,1.2345678901234568E23",
			"1e-400,0", "00012,12" })
	void readsWhatPeopleWrite(String text, double number) {
		assertEquals(number, Numbers.parse(text, '.'));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "+", ".", "e5", "1e", "1e+", "1.2.3", "1 2", "abc", "0x10", "1f", "1d", "NaN", "Infinity", "1,5",
			"--1" })
	void isNotMisledByWhatOnlyLooksLikeANumber(String text) {
		assertTrue(Double.isNaN(Numbers.parse(text, '.')), text);
	}

	@Test
	void keepsTheSignOfZero() {
		assertEquals(Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(Numbers.parse("-0", '.')));
	}
}
