package org.soma.catalog.regularizers;

import org.soma.catalog.Configurable;
import org.soma.catalog.Regularizer;
import org.soma.catalog.Settings;

/** Pulls weights towards zero in proportion to their size; the gradient is that of PyTorch's weight decay. */
public final class L2 implements Regularizer, Configurable {

	private float strength;

	@Override
	public void configure(Settings settings) {
		strength = (float) settings.number("strength");
	}

	@Override
	public double penalty(float[] weights, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += (double) weights[i] * weights[i];
		}
		return 0.5 * strength * sum;
	}

	@Override
	public void addGradient(float[] weights, float[] gradient, int from, int to) {
		float factor = strength;
		for (int i = from; i < to; i++) {
			gradient[i] += factor * weights[i];
		}
	}
}
