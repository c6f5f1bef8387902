package org.soma.catalog.activations;

import org.soma.catalog.ElementwiseActivation;

/** Squeezes any input into -1 to 1. */
public final class Tanh extends ElementwiseActivation {

	@Override
	public double value(double x) {
		return Math.tanh(x);
	}

	@Override
	public double derivative(double x) {
		double y = Math.tanh(x);
		return 1 - y * y;
	}

	@Override
	public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] *= 1 - out[i] * out[i];
		}
	}
}
