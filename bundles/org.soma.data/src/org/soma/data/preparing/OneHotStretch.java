package org.soma.data.preparing;

import java.util.Arrays;

/** Zeros, and a one for the category of the row. */
final class OneHotStretch extends Stretch {

	private final int[] categories;

	OneHotStretch(int first, int width, int[] categories) {
		super(first, width);
		this.categories = categories;
	}

	@Override
	void read(int[] map, int[] rows, int from, int to, float[] values, int stride) {
		int target = first;
		for (int i = from; i < to; i++, target += stride) {
			Arrays.fill(values, target, target + width, 0);
			values[target + categories[map == null ? rows[i] : map[rows[i]]]] = 1;
		}
	}
}
