package org.soma.catalog.generators;

import org.soma.catalog.Settings;

/** A small circle, which is 1, and a large one around it, which is 0. */
public final class Circles extends CurvePair {

	private double inner;

	@Override
	public void configure(Settings settings) {
		super.configure(settings);
		inner = settings.number("inner");
	}

	@Override
	double x(boolean one, double share) {
		// StrictMath, for a seed gives the same bits on every machine.
		return radius(one) * StrictMath.cos(2 * Math.PI * share);
	}

	@Override
	double y(boolean one, double share) {
		return radius(one) * StrictMath.sin(2 * Math.PI * share);
	}

	private double radius(boolean one) {
		return one ? inner : 1;
	}
}
