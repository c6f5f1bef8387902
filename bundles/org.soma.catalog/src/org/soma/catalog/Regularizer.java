package org.soma.catalog;

/** A price on the size of weights, added to the loss. Keeps no state but its settings and allocates nothing. */
public interface Regularizer {

	/** The price of the weights from <code>from</code> (inclusive) to <code>to</code> (exclusive). */
	double penalty(float[] weights, int from, int to);

	/** Adds the derivative of the price to the gradient. Called on the training thread. */
	void addGradient(float[] weights, float[] gradient, int from, int to);
}
