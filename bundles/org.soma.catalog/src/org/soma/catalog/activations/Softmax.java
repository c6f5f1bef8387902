package org.soma.catalog.activations;

import org.soma.catalog.Activation;

/** Turns the inputs of a group of units into chances that sum to 1. */
public final class Softmax implements Activation {

	@Override
	public void apply(float[] in, float[] out, int from, int to) {
		float greatest = Float.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			greatest = Math.max(greatest, in[i]);
		}
		double sum = 0;
		for (int i = from; i < to; i++) {
			double e = Math.exp(in[i] - (double) greatest);
			out[i] = (float) e;
			sum += e;
		}
		float factor = (float) (1 / sum);
		for (int i = from; i < to; i++) {
			out[i] *= factor;
		}
	}

	/** The Jacobian is diag(y) - y y', so its product needs one dot product only. */
	@Override
	public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
		double dot = 0;
		for (int i = from; i < to; i++) {
			dot += (double) gradient[i] * out[i];
		}
		float mean = (float) dot;
		for (int i = from; i < to; i++) {
			gradient[i] = out[i] * (gradient[i] - mean);
		}
	}

	@Override
	public boolean coupled() {
		return true;
	}
}
