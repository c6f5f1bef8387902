package org.soma.catalog.metrics;

import org.soma.catalog.Metric;

/** How far answers are off on average. */
public final class AbsoluteError implements Metric {

	private double sum;
	private long count;

	@Override
	public void add(float[] outputs, float[] targets, int from, int to) {
		for (int i = from; i < to; i++) {
			sum += Math.abs((double) outputs[i] - targets[i]);
		}
		count += to - from;
	}

	@Override
	public double value() {
		return sum / count;
	}

	@Override
	public void reset() {
		sum = 0;
		count = 0;
	}
}
