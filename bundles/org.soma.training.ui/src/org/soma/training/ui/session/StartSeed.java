package org.soma.training.ui.session;

import java.util.Arrays;

import org.soma.model.Training;

/** With which seed the weights that a run begins with were drawn, where they were drawn with one. */
final class StartSeed {

	private final Training training;
	private long seed;
	/** The values that were drawn with it; null where nobody has drawn any since the training was opened. */
	private float[] drawn;

	StartSeed(Training training) {
		this.training = training;
		seed = training.getWeightSeed();
	}

	/** Whether the training names another seed since. */
	boolean isOther() {
		return training.getWeightSeed() != seed;
	}

	/** Takes values that were drawn with the seed that the training names now. */
	void drew(float[] values) {
		seed = training.getWeightSeed();
		drawn = values;
	}

	/** The seed that gave these values, or null where none is known. */
	Long of(float[] values) {
		return Arrays.equals(drawn, values) ? seed : null;
	}
}
