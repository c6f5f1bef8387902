package org.soma.catalog.generators;

/** Two half circles, each of which reaches into the other: the upper one is 1, the lower one 0. */
public final class Moons extends CurvePair {

	@Override
	double x(boolean one, double share) {
		double across = StrictMath.cos(Math.PI * share);
		return one ? across : 1 - across;
	}

	@Override
	double y(boolean one, double share) {
		double up = StrictMath.sin(Math.PI * share);
		return one ? up : 0.5 - up;
	}
}
