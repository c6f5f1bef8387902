package org.soma.training.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class HistogramsTest {

	private static int total(Histograms histograms, int moment) {
		return IntStream.range(0, Histograms.BINS).map(bin -> histograms.count(moment, bin)).sum();
	}

	@Test
	void numbersAreCountedWhereTheyLie() {
		Histograms histograms = new Histograms();
		histograms.add(0, new float[] { -1, 0, 0.999f, Float.NaN });
		assertEquals(1, histograms.reach());
		assertEquals(1, histograms.count(0, 0));
		assertEquals(1, histograms.count(0, Histograms.BINS / 2));
		assertEquals(1, histograms.count(0, Histograms.BINS - 1));
		assertEquals(3, total(histograms, 0));
	}

	@Test
	void whenNumbersReachFurtherNoneIsLost() {
		Histograms histograms = new Histograms();
		histograms.add(0, new float[] { -0.9f, 0.1f, 0.9f });
		histograms.add(1, new float[] { 7 });
		assertEquals(8, histograms.reach());
		assertEquals(3, total(histograms, 0));
		assertEquals(1, histograms.count(0, Histograms.BINS / 2 - 4), "-0.9 lies in the bin from -1 to -0.75");
		assertEquals(1, histograms.count(1, 60));
	}

	@Test
	void spaceIsBoundedHoweverLongItGoesOn() {
		Histograms histograms = new Histograms();
		int moments = 5000;
		for (int i = 0; i < moments; i++) {
			histograms.add(i, new float[] { 0.5f });
		}
		assertTrue(histograms.size() <= Histograms.MOST_MOMENTS);
		assertEquals(moments, IntStream.range(0, histograms.size()).map(moment -> total(histograms, moment)).sum());
		for (int i = 1; i < histograms.size(); i++) {
			assertTrue(histograms.place(i) > histograms.place(i - 1));
		}
	}
}
