package org.soma.data.preparing;

/** Values that are ready, in memory. */
final class FloatStretch extends Stretch {

	/** Fewer values than this are copied faster one by one. */
	private static final int FEW = 16;

	private final float[] matrix;

	FloatStretch(int first, int width, float[] matrix) {
		super(first, width);
		this.matrix = matrix;
	}

	@Override
	void read(int[] map, int[] rows, int from, int to, float[] values, int stride) {
		float[] source = matrix;
		int count = width;
		int target = first;
		for (int i = from; i < to; i++, target += stride) {
			int start = (map == null ? rows[i] : map[rows[i]]) * count;
			if (count < FEW) {
				for (int k = 0; k < count; k++) {
					values[target + k] = source[start + k];
				}
			} else {
				System.arraycopy(source, start, values, target, count);
			}
		}
	}
}
