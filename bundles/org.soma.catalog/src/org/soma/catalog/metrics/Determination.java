package org.soma.catalog.metrics;

import org.soma.catalog.Metric;

/** How much of the spread of the targets the answers explain: 1 is all, 0 is no more than their mean does. */
public final class Determination implements Metric {

	private double errors;
	private double sum;
	private double squares;
	private long count;

	@Override
	public void add(float[] outputs, float[] targets, int from, int to) {
		for (int i = from; i < to; i++) {
			double error = (double) outputs[i] - targets[i];
			errors += error * error;
			sum += targets[i];
			squares += (double) targets[i] * targets[i];
		}
		count += to - from;
	}

	@Override
	public double value() {
		double spread = squares - sum * sum / count;
		return spread <= 0 ? Double.NaN : 1 - errors / spread;
	}

	@Override
	public void reset() {
		errors = 0;
		sum = 0;
		squares = 0;
		count = 0;
	}
}
