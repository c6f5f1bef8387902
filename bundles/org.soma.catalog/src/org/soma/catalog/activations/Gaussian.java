package org.soma.catalog.activations;

import org.soma.catalog.ElementwiseActivation;

/** A bump around zero: says whether its input is near it. */
public final class Gaussian extends ElementwiseActivation {

	@Override
	public double value(double x) {
		return Math.exp(-x * x);
	}

	@Override
	public double derivative(double x) {
		double y = Math.exp(-x * x);
		return y == 0 ? 0 : -2 * x * y;
	}
}
