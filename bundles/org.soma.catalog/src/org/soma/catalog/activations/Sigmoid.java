package org.soma.catalog.activations;

import org.soma.catalog.ElementwiseActivation;

/** Squeezes any input into 0 to 1. */
public final class Sigmoid extends ElementwiseActivation {

	@Override
	public double value(double x) {
		return 1 / (1 + Math.exp(-x));
	}

	@Override
	public double derivative(double x) {
		double e = Math.exp(-Math.abs(x));
		return e / ((1 + e) * (1 + e));
	}

	@Override
	public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] *= out[i] * (1 - out[i]);
		}
	}
}
