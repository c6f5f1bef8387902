package org.soma.catalog;

/** How the learning rate changes while training. Each run has an instance of its own, which may keep state. */
public interface Schedule {

	/**
	 * The rate of a step.
	 *
	 * @param start the rate that the user has set
	 * @param step counts from 0 over the whole run
	 * @param stepsPerEpoch how many steps an epoch has
	 * @param epochs how many epochs are planned
	 */
	double rate(double start, long step, long stepsPerEpoch, int epochs);

	/** Told after each epoch, with the loss of the validation or, where there is none, of the training. */
	default void epochEnded(int epoch, double loss) {
		// most look at the step alone
	}
}
