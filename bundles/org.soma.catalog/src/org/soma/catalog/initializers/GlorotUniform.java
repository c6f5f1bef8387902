package org.soma.catalog.initializers;

/** Uniform after Glorot and Bengio (2010), for units such as tanh and sigmoid. */
public final class GlorotUniform extends VarianceScaling {

	public GlorotUniform() {
		super(false);
	}

	@Override
	double variance(int fanIn, int fanOut) {
		return 2.0 / ((double) fanIn + fanOut);
	}
}
