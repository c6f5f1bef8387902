package org.soma.catalog.generators;

import org.soma.catalog.Settings;

/** Two spirals from near the middle out to a distance of 1, each the other one turned by half. */
public final class TwoSpirals extends CurvePair {

	/** Where they begin, for in the middle they would be one. */
	private static final double START = 0.1;

	private double turns;

	@Override
	public void configure(Settings settings) {
		super.configure(settings);
		turns = settings.number("turns");
	}

	@Override
	double x(boolean one, double share) {
		return radius(one, share) * StrictMath.cos(angle(share));
	}

	@Override
	double y(boolean one, double share) {
		return radius(one, share) * StrictMath.sin(angle(share));
	}

	/** The root puts as many points on each stretch of a long turn as on one of a short turn. */
	private static double distance(double share) {
		return Math.sqrt(START * START + (1 - START * START) * share);
	}

	private static double radius(boolean one, double share) {
		return one ? distance(share) : -distance(share);
	}

	private double angle(double share) {
		return 2 * Math.PI * turns * distance(share);
	}
}
