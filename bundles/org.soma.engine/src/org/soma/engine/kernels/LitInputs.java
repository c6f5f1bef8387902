package org.soma.engine.kernels;

import java.util.Arrays;

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
	/** The same the other way round: for each input the samples in which it is lit, and how much. */
	private final int[] inputEnds;
	private final int[] samplesLit;
	private final float[] values;

	public LitInputs(int batch, int inputs) {
		this.inputs = inputs;
		lit = new int[batch * inputs];
		ends = new int[batch];
		inputEnds = new int[inputs];
		samplesLit = new int[batch * inputs];
		values = new float[batch * inputs];
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

	/** Finds the samples in which each input is lit, for those looked at last. */
	void turn(float[] x, int samples) {
		Arrays.fill(inputEnds, 0);
		int count = count(samples);
		for (int k = 0; k < count; k++) {
			inputEnds[lit[k]]++;
		}
		int sum = 0;
		for (int i = 0; i < inputs; i++) {
			int own = inputEnds[i];
			inputEnds[i] = sum; // becomes the end as its samples are filled in
			sum += own;
		}
		int k = 0;
		for (int s = 0; s < samples; s++) {
			for (; k < ends[s]; k++) {
				int i = lit[k];
				int at = inputEnds[i]++;
				samplesLit[at] = s;
				values[at] = x[s * inputs + i];
			}
		}
	}

	/** Where the samples of an input begin in {@link #samplesLit} and {@link #values}, after {@link #turn}. */
	int firstOf(int input) {
		return input == 0 ? 0 : inputEnds[input - 1];
	}

	int endOf(int input) {
		return inputEnds[input];
	}

	int[] samplesLit() {
		return samplesLit;
	}

	float[] values() {
		return values;
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
