package org.soma.data.sheet;

/**
 * How numbers are spread, counted without knowing beforehand how far they go: where one lies outside, twice as much is
 * counted in each bar. For one thread while it counts.
 */
public final class Histogram {

	/** How many bars there are. */
	public static final int BARS = 24;

	private final long[][] counts = new long[HandRows.PARTS.size()][BARS];
	private double low = Double.NaN;
	private double width;

	void add(double number, int part) {
		if (Double.isNaN(low)) {
			low = number;
			width = 0;
		}
		if (width == 0) {
			if (number == low) {
				counts[part][0]++;
				return;
			}
			spread(number);
		}
		while (number < low) {
			widen(true);
		}
		while (number >= low + width * BARS) {
			widen(false);
		}
		counts[part][Math.clamp((int) ((number - low) / width), 0, BARS - 1)]++;
	}

	/** All numbers until now were the same. */
	private void spread(double other) {
		double first = low;
		width = Math.max(Math.abs(other - first) / BARS * 1.001, Math.ulp(Math.max(Math.abs(first), Math.abs(other))) * 2);
		low = Math.min(first, other);
		int bar = Math.clamp((int) ((first - low) / width), 0, BARS - 1);
		for (long[] part : counts) {
			long there = part[0];
			part[0] = 0;
			part[bar] = there;
		}
	}

	private void widen(boolean down) {
		for (long[] part : counts) {
			long[] merged = new long[BARS];
			for (int i = 0; i < BARS; i++) {
				merged[(i + (down ? BARS : 0)) / 2] += part[i];
			}
			System.arraycopy(merged, 0, part, 0, BARS);
		}
		low -= down ? BARS * width : 0;
		width *= 2;
	}

	/** How many numbers lie in a bar, in the part of that number. */
	public long count(int part, int bar) {
		return counts[part][bar];
	}

	public long count(int bar) {
		long sum = 0;
		for (long[] part : counts) {
			sum += part[bar];
		}
		return sum;
	}

	/** The first bar in which a number lies; no less than {@link #end} where there is none. */
	public int first() {
		int first = 0;
		while (first < BARS && count(first) == 0) {
			first++;
		}
		return first;
	}

	/** The bar behind the last one in which a number lies. */
	public int end() {
		int end = BARS;
		while (end > 0 && count(end - 1) == 0) {
			end--;
		}
		return end;
	}

	/** The greatest distance between the shares of two parts that lie below a number, from 0 to 1. */
	double distance(int part, int other) {
		long[] sums = { sum(part), sum(other) };
		double a = 0;
		double b = 0;
		double most = 0;
		for (int i = 0; i < BARS && sums[0] > 0 && sums[1] > 0; i++) {
			a += counts[part][i] / (double) sums[0];
			b += counts[other][i] / (double) sums[1];
			most = Math.max(most, Math.abs(a - b));
		}
		return most;
	}

	long sum(int part) {
		long sum = 0;
		for (long count : counts[part]) {
			sum += count;
		}
		return sum;
	}
}
