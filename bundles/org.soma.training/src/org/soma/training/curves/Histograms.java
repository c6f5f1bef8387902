package org.soma.training.curves;

import java.util.Arrays;

/**
 * How numbers were spread at each moment of a run: a row of moments, each counted in the same bins from -reach to reach.
 * When there are many moments two and two become one, and when numbers reach further two and two bins do: space stays bounded.
 * NaN is not counted.
 */
public final class Histograms {

	/** Bins of a moment; even, so that halving keeps zero in the middle. */
	public static final int BINS = 64;
	public static final int MOST_MOMENTS = 512;

	private final int[][] counts = new int[MOST_MOMENTS][BINS];
	private final double[] places = new double[MOST_MOMENTS];
	private int size;
	private double reach;
	/** How many were taken together in the moment that is filled at present, and how many go into each. */
	private int together = 1;
	private int filled;

	public int size() {
		return size;
	}

	/** The bins lie between minus this and this. */
	public double reach() {
		return reach;
	}

	/** Where a moment began, as an epoch or a step. */
	public double place(int moment) {
		return places[moment];
	}

	/** How many numbers of a moment lie in a bin; bin 0 is the most negative. */
	public int count(int moment, int bin) {
		return counts[moment][bin];
	}

	/** Counts the numbers of a moment. */
	public void add(double place, float[] numbers) {
		if (filled == 0 || filled == together) {
			begin(place);
		}
		filled++;
		double most = 0;
		for (float number : numbers) {
			most = Float.isFinite(number) ? Math.max(most, Math.abs(number)) : most;
		}
		widen(most);
		int[] bins = counts[size - 1];
		for (float number : numbers) {
			if (Float.isFinite(number)) {
				bins[reach == 0 ? BINS / 2 : Math.min(BINS - 1, (int) ((number / reach + 1) * BINS / 2))]++;
			}
		}
	}

	private void begin(double place) {
		if (size == MOST_MOMENTS) {
			for (int i = 0; i < MOST_MOMENTS / 2; i++) {
				places[i] = places[2 * i];
				for (int bin = 0; bin < BINS; bin++) {
					counts[i][bin] = counts[2 * i][bin] + counts[2 * i + 1][bin];
				}
			}
			size /= 2;
			together *= 2;
		}
		Arrays.fill(counts[size], 0);
		places[size++] = place;
		filled = 0;
	}

	private void widen(double most) {
		if (reach == 0 && most > 0) {
			reach = Math.pow(2, Math.ceil(Math.log(most) / Math.log(2)));
			return;
		}
		while (most > reach) {
			reach *= 2;
			for (int i = 0; i < size; i++) {
				counts[i] = halved(counts[i]);
			}
		}
	}

	private static int[] halved(int[] bins) {
		int[] halved = new int[BINS];
		for (int bin = 0; bin < BINS; bin++) {
			halved[BINS / 4 + bin / 2] += bins[bin];
		}
		return halved;
	}
}
