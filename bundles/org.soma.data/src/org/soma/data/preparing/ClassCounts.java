package org.soma.data.preparing;

import org.soma.catalog.Confusion;

/** How many rows of each class a part has. */
final class ClassCounts {

	private ClassCounts() {
	}

	/**
	 * @param rows those of the part, or null for all
	 * @param count how many rows that are
	 * @param targets of all rows
	 * @param width how many target values a row has
	 */
	static long[] of(int[] rows, int count, Stretch[] targets, int width) {
		long[] counts = new long[Math.max(2, width)];
		float[] values = new float[width];
		for (int[] row = { 0 }; row[0] < count; row[0]++) {
			for (Stretch stretch : targets) {
				stretch.read(rows, row, 0, 1, values, width);
			}
			counts[Confusion.classOf(values, 0, width)]++;
		}
		return counts;
	}
}
