package org.soma.catalog;

/**
 * How far outputs are from their targets.
 * <p>
 * A loss is a sum of terms; what the sum is divided by for a batch is {@link #average()}. The engine calls the methods on
 * its training thread: a loss keeps no state but its settings and allocates nothing.
 */
public interface Loss {

	/** What the sum over a batch is divided by. */
	enum Average {

		/** By the number of outputs of all samples. */
		VALUES {
			@Override
			public double divisor(long samples, long outputs) {
				return samples * outputs;
			}
		},
		/** By the number of samples. */
		SAMPLES {
			@Override
			public double divisor(long samples, long outputs) {
				return samples;
			}
		},
		/** By nothing: the loss of a batch is the plain sum. */
		NONE {
			@Override
			public double divisor(long samples, long outputs) {
				return 1;
			}
		};

		/** The number to divide by, for so many samples of so many outputs each. */
		public abstract double divisor(long samples, long outputs);
	}

	/** The sum of the terms of a range, not divided by anything. */
	double sum(float[] outputs, float[] targets, int from, int to);

	/**
	 * Writes the derivative of {@link #sum} with respect to each output of a range, times <code>factor</code>: usually one
	 * divided by the {@link Average#divisor divisor}.
	 */
	void gradient(float[] outputs, float[] targets, float[] gradient, int from, int to, float factor);

	default Average average() {
		return Average.VALUES;
	}

	/**
	 * Whether the loss has the softmax in itself. Then its outputs are logits, a range is always all outputs of one sample,
	 * the gradient is with respect to the logits, and a softmax at the end of the network is left out while training.
	 */
	default boolean takesLogits() {
		return false;
	}
}
