package org.soma.catalog.activations;

import org.soma.catalog.ElementwiseActivation;

/** Passes its input on. */
public final class Identity extends ElementwiseActivation {

	@Override
	public double value(double x) {
		return x;
	}

	@Override
	public double derivative(double x) {
		return 1;
	}

	@Override
	public void apply(float[] in, float[] out, int from, int to) {
		System.arraycopy(in, from, out, from, to - from);
	}

	@Override
	public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
		// the derivative is 1
	}
}
