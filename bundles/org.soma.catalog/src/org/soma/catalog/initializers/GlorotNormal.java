package org.soma.catalog.initializers;

/** Normal after Glorot and Bengio (2010), for units such as tanh and sigmoid. */
public final class GlorotNormal extends VarianceScaling {

	public GlorotNormal() {
		super(true);
	}

	@Override
	double variance(int fanIn, int fanOut) {
		return 2.0 / ((double) fanIn + fanOut);
	}
}
