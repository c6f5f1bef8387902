package org.soma.catalog.losses;

import org.soma.catalog.Configurable;
import org.soma.catalog.Loss;
import org.soma.catalog.Settings;

/** Squares small errors and counts large ones plainly: smooth, and robust against outliers. */
public final class Huber implements Loss, Configurable {

	private float delta;

	@Override
	public void configure(Settings settings) {
		delta = (float) settings.number("delta");
	}

	@Override
	public double sum(float[] outputs, float[] targets, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			double size = Math.abs((double) outputs[i] - targets[i]);
			sum += size <= delta ? 0.5 * size * size : delta * (size - 0.5 * delta);
		}
		return sum;
	}

	@Override
	public void gradient(float[] outputs, float[] targets, float[] gradient, int from, int to, float factor) {
		float most = delta;
		for (int i = from; i < to; i++) {
			gradient[i] = factor * Math.max(-most, Math.min(most, outputs[i] - targets[i]));
		}
	}
}
