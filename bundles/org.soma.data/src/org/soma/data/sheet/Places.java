package org.soma.data.sheet;

import java.util.Arrays;

/** Which of some rows each of them is, from 0 on. Immutable. */
final class Places {

	private final long[] firsts;
	private final int[] counts;
	private final int[] places;

	private Places(long[] firsts, int[] counts, int[] places) {
		this.firsts = firsts;
		this.counts = counts;
		this.places = places;
	}

	/** Takes as much room as there are stretches of consecutive rows. */
	static Places of(RowOrder order) {
		int[] count = { 0 };
		order.runs((first, length) -> count[0]++);
		long[] runs = new long[count[0]];
		int[] lengths = new int[count[0]];
		int[] begins = new int[count[0]];
		int[] at = { 0, 0 };
		order.runs((first, length) -> {
			runs[at[0]] = first;
			lengths[at[0]] = length;
			begins[at[0]++] = at[1];
			at[1] += length;
		});
		if (isSorted(runs)) {
			return new Places(runs, lengths, begins);
		}
		Integer[] sorted = new Integer[runs.length];
		Arrays.setAll(sorted, i -> i);
		Arrays.sort(sorted, (a, b) -> Long.compare(runs[a], runs[b]));
		return new Places(Arrays.stream(sorted).mapToLong(i -> runs[i]).toArray(), Arrays.stream(sorted).mapToInt(i -> lengths[i]).toArray(),
				Arrays.stream(sorted).mapToInt(i -> begins[i]).toArray());
	}

	private static boolean isSorted(long[] numbers) {
		for (int i = 1; i < numbers.length; i++) {
			if (numbers[i] < numbers[i - 1]) {
				return false;
			}
		}
		return true;
	}

	/** -1 for a row that is none of them. */
	int of(long row) {
		int at = Arrays.binarySearch(firsts, row);
		int run = at >= 0 ? at : -at - 2;
		return run >= 0 && row - firsts[run] < counts[run] ? places[run] + (int) (row - firsts[run]) : -1;
	}
}
