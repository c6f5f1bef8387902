package org.soma.catalog.activations;

import org.soma.catalog.ElementwiseActivation;

/** The input times its own sigmoid; also known as SiLU. */
public final class Swish extends ElementwiseActivation {

	@Override
	public double value(double x) {
		double sigmoid = 1 / (1 + Math.exp(-x));
		return sigmoid == 0 ? 0 : x * sigmoid;
	}

	@Override
	public double derivative(double x) {
		double e = Math.exp(-Math.abs(x));
		double sigmoid = (x < 0 ? e : 1) / (1 + e);
		return sigmoid + (e == 0 ? 0 : x * e / ((1 + e) * (1 + e)));
	}
}
