package org.soma.catalog;

/**
 * What a unit makes of its weighted input.
 * <p>
 * Both methods work on a range of arrays, so that one call covers many units or samples. The engine calls them from its
 * training thread, and from others at the same time: an activation keeps no state but the settings it was given, and
 * allocates nothing. <code>in</code>, <code>out</code> and <code>gradient</code> are never the same array, and any index
 * means the same unit in all of them. NaN in an input shows as NaN in the output, so that a divergence is found where it
 * begins; large inputs of either sign give the limit rather than NaN.
 */
public interface Activation {

	/** Writes the outputs for the inputs <code>from</code> (inclusive) <code>to</code> (exclusive). */
	void apply(float[] in, float[] out, int from, int to);

	/**
	 * Turns a gradient with respect to the outputs into one with respect to the inputs, in place: multiplies each entry by
	 * the derivative there, or, where the activation is {@link #coupled() coupled}, the range by the transposed Jacobian.
	 *
	 * @param in what {@link #apply} was given
	 * @param out what {@link #apply} made of it
	 */
	void backward(float[] in, float[] out, float[] gradient, int from, int to);

	/**
	 * Whether the units of one sample depend on each other, as in a softmax. Then a range is always the units of one
	 * group or layer for one sample, in order; otherwise it may be anything.
	 */
	default boolean coupled() {
		return false;
	}
}
