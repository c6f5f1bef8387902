package org.soma.catalog.regularizers;

import org.soma.catalog.Configurable;
import org.soma.catalog.Regularizer;
import org.soma.catalog.Settings;

/** Pulls each weight towards zero with the same force, so that needless ones get there. */
public final class L1 implements Regularizer, Configurable {

	private float strength;

	@Override
	public void configure(Settings settings) {
		strength = (float) settings.number("strength");
	}

	@Override
	public double penalty(float[] weights, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += Math.abs((double) weights[i]);
		}
		return strength * sum;
	}

	@Override
	public void addGradient(float[] weights, float[] gradient, int from, int to) {
		float factor = strength;
		for (int i = from; i < to; i++) {
			gradient[i] += factor * Math.signum(weights[i]);
		}
	}
}
