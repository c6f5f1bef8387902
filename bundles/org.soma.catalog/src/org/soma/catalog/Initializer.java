package org.soma.catalog;

/** Gives weights or biases their first values. */
public interface Initializer {

	/**
	 * Fills the values from <code>from</code> (inclusive) to <code>to</code> (exclusive), in this order. Everything random
	 * comes from <code>random</code>, so that a seed gives the same bits again.
	 *
	 * @param fanIn how many connections lead into one unit, at least 1
	 * @param fanOut how many connections leave one unit, at least 1
	 */
	void fill(float[] values, int from, int to, int fanIn, int fanOut, RandomSource random);
}
