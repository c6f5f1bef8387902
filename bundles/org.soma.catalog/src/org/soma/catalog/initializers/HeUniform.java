package org.soma.catalog.initializers;

/** Uniform after He and others (2015), for relu and its kin. */
public final class HeUniform extends VarianceScaling {

	public HeUniform() {
		super(false);
	}

	@Override
	double variance(int fanIn, int fanOut) {
		return 2.0 / fanIn;
	}
}
