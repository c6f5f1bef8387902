package org.soma.catalog.activations;

import org.soma.catalog.ElementwiseActivation;

/** A smooth relu: the logarithm of one plus the exponential. */
public final class Softplus extends ElementwiseActivation {

	@Override
	public double value(double x) {
		return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
	}

	@Override
	public double derivative(double x) {
		return 1 / (1 + Math.exp(-x));
	}
}
