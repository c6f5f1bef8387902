package org.soma.catalog.activations;

import org.soma.catalog.ElementwiseActivation;

/** Lets positive inputs pass. */
public final class Relu extends ElementwiseActivation {

	@Override
	public double value(double x) {
		return Math.max(x, 0);
	}

	@Override
	public double derivative(double x) {
		return x <= 0 ? 0 : 1;
	}

	@Override
	public void apply(float[] in, float[] out, int from, int to) {
		for (int i = from; i < to; i++) {
			out[i] = Math.max(in[i], 0);
		}
	}

	@Override
	public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] = in[i] <= 0 ? 0 : gradient[i];
		}
	}
}
