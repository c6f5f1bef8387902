package org.soma.ui.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberBlockTest {

	@Test
	void tabsAndLinesMakeABlock() {
		assertArrayEquals(new float[][] { { 1, -0.5f }, { 3e-5f, 4 } }, NumberBlock.parse("1\t-0.5\r\n3e-5\t+4\r\n").rows());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 2\n3 4", "1, 2\n3, 4", "1;2\n3;4", " 1  2 \n 3  4 \n", "1,2\n3,4" })
	void withoutTabsOtherSeparatorsDo(String text) {
		assertArrayEquals(new float[][] { { 1, 2 }, { 3, 4 } }, NumberBlock.parse(text).rows());
	}

	@Test
	void betweenTabsACommaMayStandForThePoint() {
		assertArrayEquals(new float[][] { { 0.5f, -1.25f } }, NumberBlock.parse("0,5\t-1,25").rows());
	}

	@Test
	void whereNothingStandsNothingIsChanged() {
		assertArrayEquals(new float[][] { { 1, Float.NaN }, { Float.NaN, Float.NaN }, { Float.NaN, 2 } }, NumberBlock.parse("1\n\n\t2\n").rows());
	}

	@Test
	void nonsenseIsRefusedWithItsPlace() {
		String message = assertThrows(IllegalArgumentException.class, () -> NumberBlock.parse("1\t2\n3\tmuch")).getMessage();
		assertEquals("nothing was pasted: in row 2, column 2 'much' is no number; write one such as -0.25", message);
	}

	@Test
	void nothingIsRefused() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> NumberBlock.parse(" \n")).getMessage().contains("copy a block"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "Infinity", "1e39", "0x10", "1 2", "", "-" })
	void whatNoWeightCanBeIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> NumberBlock.parseNumber(text));
	}

	@Test
	void whatIsCopiedCanBePasted() {
		float[][] rows = { { 0.1f, Float.NaN, -3 }, { 1e-20f, 12345.678f, 0 } };
		assertArrayEquals(rows, NumberBlock.parse(new NumberBlock(rows).text()).rows());
	}
}
