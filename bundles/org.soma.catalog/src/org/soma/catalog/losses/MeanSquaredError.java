package org.soma.catalog.losses;

import org.soma.catalog.Loss;

/** The usual loss of regression. */
public final class MeanSquaredError implements Loss {

	@Override
	public double sum(float[] outputs, float[] targets, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			double error = (double) outputs[i] - targets[i];
			sum += error * error;
		}
		return sum;
	}

	@Override
	public void gradient(float[] outputs, float[] targets, float[] gradient, int from, int to, float factor) {
		for (int i = from; i < to; i++) {
			gradient[i] = 2 * factor * (outputs[i] - targets[i]);
		}
	}
}
