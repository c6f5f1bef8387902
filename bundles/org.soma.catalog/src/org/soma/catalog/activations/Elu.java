package org.soma.catalog.activations;

import org.soma.catalog.Configurable;
import org.soma.catalog.ElementwiseActivation;
import org.soma.catalog.Settings;

/** Lets positive inputs pass and bends smoothly to a floor for negative ones. */
public final class Elu extends ElementwiseActivation implements Configurable {

	private double alpha;

	@Override
	public void configure(Settings settings) {
		alpha = settings.number("alpha");
	}

	@Override
	public double value(double x) {
		return x <= 0 ? alpha * Math.expm1(x) : x;
	}

	@Override
	public double derivative(double x) {
		return x <= 0 ? alpha * Math.exp(x) : 1;
	}
}
