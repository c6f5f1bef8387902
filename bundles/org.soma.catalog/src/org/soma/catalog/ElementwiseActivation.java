package org.soma.catalog;

/**
 * An activation that is a function of one number. Implementing {@link #value} and {@link #derivative} is enough; where a
 * loop over floats is faster, override {@link #apply} or {@link #backward} too and keep to the same function. Plots and the
 * gradient check use the two functions.
 */
public abstract class ElementwiseActivation implements Activation {

	/** The function itself, for any x including NaN and the infinities. */
	public abstract double value(double x);

	/** Its slope. At a kink take the one-sided slope that is smaller in size. */
	public abstract double derivative(double x);

	@Override
	public void apply(float[] in, float[] out, int from, int to) {
		for (int i = from; i < to; i++) {
			out[i] = (float) value(in[i]);
		}
	}

	@Override
	public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] *= (float) derivative(in[i]);
		}
	}
}
