package org.soma.catalog.initializers;

/** Normal after He and others (2015), for relu and its kin. */
public final class HeNormal extends VarianceScaling {

	public HeNormal() {
		super(true);
	}

	@Override
	double variance(int fanIn, int fanOut) {
		return 2.0 / fanIn;
	}
}
