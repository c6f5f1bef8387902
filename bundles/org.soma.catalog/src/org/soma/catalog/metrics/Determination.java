package org.soma.catalog.metrics;

import org.soma.catalog.Metric;

/**
 * How much of the spread of the targets the answers explain: 1 is all, 0 is no more than their mean does. Of several outputs
 * each is taken by itself, then the mean, without those whose target never changes: there is nothing to explain.
 */
public final class Determination implements Metric {

	private double[] errors = {};
	private double[] means = {};
	private double[] spreads = {};
	private long count;

	@Override
	public void add(float[] outputs, float[] targets, int from, int to) {
		if (errors.length != to - from) {
			errors = new double[to - from];
			means = new double[to - from];
			spreads = new double[to - from];
		}
		count++;
		for (int k = 0; k < errors.length; k++) {
			double target = targets[from + k];
			double error = outputs[from + k] - target;
			errors[k] += error * error;
			// After Welford: sums of squares would cancel where targets are large and alike, such as years.
			double off = target - means[k];
			means[k] += off / count;
			spreads[k] += off * (target - means[k]);
		}
	}

	@Override
	public double value() {
		double sum = 0;
		int explained = 0;
		for (int k = 0; k < errors.length; k++) {
			if (spreads[k] > 0) {
				sum += 1 - errors[k] / spreads[k];
				explained++;
			}
		}
		return sum / explained;
	}

	@Override
	public void reset() {
		errors = new double[0];
		count = 0;
	}
}
