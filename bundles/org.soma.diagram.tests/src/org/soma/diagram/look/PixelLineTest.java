package org.soma.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelLineTest {

	private static final int MANY = 100_000;

	private static long drawn(PixelLine line, int from, int count) {
		return IntStream.range(from, from + count).filter(line::isDrawn).count();
	}

	@Test
	void aLineThatCanBeSeenIsDrawnAsItIs() {
		assertEquals(new PixelLine(3, 0.5, true, 1), PixelLine.of(3, 0.5, true));
		assertEquals(new PixelLine(0.4, 0.5, false, 1), PixelLine.of(0.4, 0.5, false));
		assertEquals(MANY, drawn(PixelLine.of(0.4, 0.5, false), 0, MANY));
	}

	@Test
	void dashesThatCannotBeSeenMakeALineFainter() {
		PixelLine line = PixelLine.of(0.4, 0.5, true);
		assertFalse(line.dashed());
		assertEquals(0.35, line.opacity(), 1e-9);
	}

	@ParameterizedTest
	@CsvSource({ "0.2, 0.2", "0.01, 0.2", "0.001, 0.5" })
	void linesTooFaintForPixelsHaveTheSameInkInAll(double width, double opacity) {
		PixelLine line = PixelLine.of(width, opacity, false);
		double ink = drawn(line, 0, MANY) * line.width() * line.opacity();
		assertEquals(MANY * width * opacity, ink, 0.1 * MANY * width * opacity);
		assertTrue(line.opacity() * 256 > 8, "one is seen: " + line);
	}

	@Test
	void thoseThatAreDrawnAreSpreadOverAll() {
		PixelLine line = PixelLine.of(0.05, 0.2, false);
		long[] parts = IntStream.range(0, 100).mapToLong(part -> drawn(line, part * MANY / 100, MANY / 100)).toArray();
		assertTrue(Arrays.stream(parts).allMatch(count -> count > 100 && count < 220), Arrays.toString(parts));
	}

	@Test
	void whatIsDrawnStaysWhenThereIsMoreInk() {
		PixelLine less = PixelLine.of(0.05, 0.2, false);
		PixelLine more = PixelLine.of(0.06, 0.2, false);
		assertTrue(IntStream.range(0, MANY).filter(less::isDrawn).allMatch(more::isDrawn));
	}
}
