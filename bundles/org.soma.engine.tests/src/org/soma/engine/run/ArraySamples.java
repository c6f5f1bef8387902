package org.soma.engine.run;

import org.soma.model.Samples;

/** Rows in two arrays. */
public record ArraySamples(int inputs, int targets, float[] x, float[] y) implements Samples {

	@Override
	public int count() {
		return x.length / inputs;
	}

	@Override
	public void read(int[] rows, int from, int to, float[] intoInputs, float[] intoTargets) {
		for (int k = from; k < to; k++) {
			System.arraycopy(x, rows[k] * inputs, intoInputs, (k - from) * inputs, inputs);
			System.arraycopy(y, rows[k] * targets, intoTargets, (k - from) * targets, targets);
		}
	}
}
