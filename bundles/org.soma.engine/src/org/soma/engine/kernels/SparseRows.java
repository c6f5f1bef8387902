package org.soma.engine.kernels;

/**
 * The connections into the units of one stage, target after target.
 *
 * @param first the row of the first target; the others follow
 * @param starts where the connections of each target begin, and at last where they end
 * @param sources the row of each connection's source
 * @param weights where the weights of the connections begin in the values; they lie in the same order
 * @param bias where the biases of the targets begin
 * @param pitch how long a row is
 */
public record SparseRows(int first, int[] starts, int[] sources, int weights, int bias, int pitch) {

	public int targets() {
		return starts.length - 1;
	}
}
