package org.soma.catalog;

/**
 * Turns gradients into changes of the values that are learned. What an optimizer remembers about each value lies in arrays
 * that the engine keeps, so that one instance serves all of a network and a run can be saved and resumed.
 */
public interface Optimizer {

	/** How many numbers are remembered for each value. They start as zeros. */
	default int stateSlots() {
		return 0;
	}

	/**
	 * Changes the values from <code>from</code> (inclusive) to <code>to</code> (exclusive). Called on the training thread,
	 * or for several ranges at a time on several threads; allocates nothing, and depends on nothing but its arguments and
	 * settings. Values that are frozen or do not exist may be in the range, with a gradient of 0; whatever is done to them
	 * is undone.
	 *
	 * @param state {@link #stateSlots()} arrays with the same indices as the values
	 * @param rate the learning rate of this step
	 * @param step 1 for the first update since the state was zero, then 2 and so on
	 */
	void update(float[] values, float[] gradients, float[][] state, int from, int to, double rate, long step);
}
