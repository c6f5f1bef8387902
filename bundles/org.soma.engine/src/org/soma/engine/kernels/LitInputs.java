package org.soma.engine.kernels;

/**
 * Which inputs of each sample are not zero. Pictures are dark for the most part, and what is dark adds nothing to a weighted
 * sum, nor to the gradient of a weight.
 */
public final class LitInputs {

	/** Beyond this part of the inputs it does not pay to pick them out. */
	private static final double MOST = 0.4;

	private final int inputs;
	private final int[] lit;
	private final int[] ends;
	private boolean few;

	public LitInputs(int batch, int inputs) {
		this.inputs = inputs;
		lit = new int[batch * inputs];
		ends = new int[batch];
	}

	/** Looks through the samples, each of which follows the one before. */
	public void look(float[] x, int samples) {
		int count = 0;
		int most = (int) (MOST * samples * inputs);
		for (int s = 0; s < samples; s++) {
			count = collect(x, s * inputs, count);
			ends[s] = count;
			if (count > most) {
				few = false;
				return;
			}
		}
		few = true;
	}

	/** Writes each number in turn and moves on only where it is wanted: there is no branch to guess wrong. */
	private int collect(float[] x, int row, int from) {
		int at = from;
		int last = lit.length - 1;
		for (int i = 0; i < inputs; i++) {
			lit[Math.min(at, last)] = i;
			at += x[row + i] != 0 ? 1 : 0;
		}
		return at;
	}

	/** Whether it pays to go through the lit ones alone, for the samples looked at last. */
	public boolean areFew() {
		return few;
	}

	/** How many of the inputs of all samples are lit. */
	int count(int samples) {
		return ends[samples - 1];
	}

	int start(int sample) {
		return sample == 0 ? 0 : ends[sample - 1];
	}

	int end(int sample) {
		return ends[sample];
	}

	int[] lit() {
		return lit;
	}
}
