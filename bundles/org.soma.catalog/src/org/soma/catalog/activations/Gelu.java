package org.soma.catalog.activations;

import org.soma.catalog.ElementwiseActivation;

/** The exact GELU: the input times the chance that a normal number is below it. */
public final class Gelu extends ElementwiseActivation {

	private static final double DENSITY = 1 / Math.sqrt(2 * Math.PI);

	@Override
	public double value(double x) {
		double below = below(x);
		return below == 0 ? 0 : x * below;
	}

	@Override
	public double derivative(double x) {
		double density = DENSITY * Math.exp(-0.5 * x * x);
		return below(x) + (density == 0 ? 0 : x * density);
	}

	/** The distribution function of the normal distribution. */
	private static double below(double x) {
		return 0.5 * ErrorFunction.complement(-x * Math.sqrt(0.5));
	}
}
