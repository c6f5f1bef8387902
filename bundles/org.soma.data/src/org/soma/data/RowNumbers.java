package org.soma.data;

import java.util.Arrays;

/** Which rows of a file were read: all but some, such as empty lines and those that were left out. Immutable. */
public final class RowNumbers {

	/** Every row from the first on. */
	public static final RowNumbers ALL = new Builder().build();

	private final long[] gaps;

	private RowNumbers(long[] gaps) {
		this.gaps = gaps;
	}

	/** The number in the file, counted from 1, of the row that is the index-th that was read, counted from 0. */
	public long at(long index) {
		int from = 0;
		int to = gaps.length;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (gaps[middle] - middle <= index + 1) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return index + 1 + from;
	}

	/** The reverse of {@link #at}: which of those that were read has the number. Only for the number of one that was read. */
	public long index(long number) {
		return number - 1 + Arrays.binarySearch(gaps, number) + 1;
	}

	/** How many rows were not read. */
	public int left() {
		return gaps.length;
	}

	/** Takes the numbers of the rows that are read, in their order. */
	public static final class Builder {

		private long[] gaps = new long[8];
		private int count;
		private long last;

		/** The row was read, and none between it and the one before. */
		public void add(long number) {
			while (++last < number) {
				if (count == gaps.length) {
					gaps = Arrays.copyOf(gaps, count * 2);
				}
				gaps[count++] = last;
			}
		}

		/** @param all how many rows there are, whether they were read or not */
		public RowNumbers build(long all) {
			add(all + 1);
			return build();
		}

		public RowNumbers build() {
			return new RowNumbers(Arrays.copyOf(gaps, count));
		}
	}
}
