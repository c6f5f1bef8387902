package org.soma.catalog.activations;

import org.soma.catalog.ElementwiseActivation;

/** The growing cosine unit, which oscillates, so that a single one can solve xor. */
public final class Gcu extends ElementwiseActivation {

	@Override
	public double value(double x) {
		return x * Math.cos(x);
	}

	@Override
	public double derivative(double x) {
		return Math.cos(x) - x * Math.sin(x);
	}
}
