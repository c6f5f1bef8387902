package org.soma.data.preparing;

/** The values of some neighbouring units, for all rows. Immutable; many threads may read. */
abstract class Stretch {

	/** The number of the first unit. */
	final int first;
	final int width;

	Stretch(int first, int width) {
		this.first = first;
		this.width = width;
	}

	/**
	 * Copies the values of some rows. Allocates nothing.
	 *
	 * @param map what the numbers of the rows are to be looked up in, or null
	 * @param values takes a row every <code>stride</code> values, with the first unit's at its beginning
	 */
	abstract void read(int[] map, int[] rows, int from, int to, float[] values, int stride);
}
