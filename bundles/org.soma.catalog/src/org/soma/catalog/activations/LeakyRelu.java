package org.soma.catalog.activations;

import org.soma.catalog.Configurable;
import org.soma.catalog.ElementwiseActivation;
import org.soma.catalog.Settings;

/** Lets positive inputs pass, and a little of negative ones, so that no unit dies. */
public final class LeakyRelu extends ElementwiseActivation implements Configurable {

	private float slope;

	@Override
	public void configure(Settings settings) {
		slope = (float) settings.number("slope");
	}

	@Override
	public double value(double x) {
		return x <= 0 ? slope * x : x;
	}

	@Override
	public double derivative(double x) {
		return x <= 0 ? slope : 1;
	}

	@Override
	public void apply(float[] in, float[] out, int from, int to) {
		float factor = slope;
		for (int i = from; i < to; i++) {
			out[i] = in[i] <= 0 ? factor * in[i] : in[i];
		}
	}

	@Override
	public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
		float factor = slope;
		for (int i = from; i < to; i++) {
			gradient[i] = in[i] <= 0 ? factor * gradient[i] : gradient[i];
		}
	}
}
