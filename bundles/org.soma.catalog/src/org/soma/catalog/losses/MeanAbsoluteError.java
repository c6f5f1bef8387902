package org.soma.catalog.losses;

import org.soma.catalog.Loss;

/** Minds outliers less than squares do. */
public final class MeanAbsoluteError implements Loss {

	@Override
	public double sum(float[] outputs, float[] targets, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += Math.abs((double) outputs[i] - targets[i]);
		}
		return sum;
	}

	@Override
	public void gradient(float[] outputs, float[] targets, float[] gradient, int from, int to, float factor) {
		for (int i = from; i < to; i++) {
			gradient[i] = factor * Math.signum(outputs[i] - targets[i]);
		}
	}
}
