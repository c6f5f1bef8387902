package org.soma.data.reading;

import java.util.Arrays;

/**
 * Where the rows of a text lie: one entry for each stretch of it that is long enough to be worth reading at once. One thread
 * adds, many may look.
 */
final class RowIndex {

	private static final int STRETCH = 1 << 15;

	private volatile Entries entries = new Entries(new long[16], new int[16], 0);
	private volatile int rows;
	private int found;
	private long begun = Long.MIN_VALUE;

	/** @param firsts the numbers of the stretches' first rows */
	private record Entries(long[] starts, int[] firsts, int count) {
	}

	/** Where a stretch lies, and which rows it has. */
	record Stretch(int number, long start, long end, int first, int rows) {
	}

	void add(long start) {
		if (begun == Long.MIN_VALUE || start - begun >= STRETCH) {
			put(start, found);
			rows = found; // those of the stretch that has just ended
			begun = start;
		}
		found++;
	}

	/** @param end where the last row ends */
	void close(long end) {
		put(end, found);
		rows = found;
	}

	private void put(long start, int first) {
		Entries old = entries;
		long[] starts = old.count < old.starts.length ? old.starts : Arrays.copyOf(old.starts, old.count * 2);
		int[] firsts = old.count < old.firsts.length ? old.firsts : Arrays.copyOf(old.firsts, old.count * 2);
		starts[old.count] = start;
		firsts[old.count] = first;
		entries = new Entries(starts, firsts, old.count + 1);
	}

	/** How many rows lie in stretches that are complete. */
	int rows() {
		return rows;
	}

	int found() {
		return found;
	}

	Stretch stretch(int row) {
		Entries now = entries;
		int low = 0;
		int high = now.count - 2;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (now.firsts[middle] <= row) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return new Stretch(low, now.starts[low], now.starts[low + 1], now.firsts[low], now.firsts[low + 1] - now.firsts[low]);
	}
}
