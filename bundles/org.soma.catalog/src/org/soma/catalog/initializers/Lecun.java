package org.soma.catalog.initializers;

/** Normal after LeCun and others (1998). */
public final class Lecun extends VarianceScaling {

	public Lecun() {
		super(true);
	}

	@Override
	double variance(int fanIn, int fanOut) {
		return 1.0 / fanIn;
	}
}
