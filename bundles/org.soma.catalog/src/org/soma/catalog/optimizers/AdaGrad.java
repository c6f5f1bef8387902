package org.soma.catalog.optimizers;

import org.soma.catalog.Configurable;
import org.soma.catalog.Optimizer;
import org.soma.catalog.Settings;

/** Makes the steps of a value smaller the more it has moved, after Duchi and others (2011). */
public final class AdaGrad implements Optimizer, Configurable {

	private float epsilon;

	@Override
	public void configure(Settings settings) {
		epsilon = (float) settings.number("epsilon");
	}

	@Override
	public int stateSlots() {
		return 1;
	}

	@Override
	public void update(float[] values, float[] gradients, float[][] state, int from, int to, double rate, long step) {
		float size = (float) rate;
		float least = Math.max(epsilon, Float.MIN_NORMAL); // 0 would divide 0 by 0 where there is no gradient
		float[] square = state[0];
		for (int i = from; i < to; i++) {
			float gradient = gradients[i];
			float s = square[i] + gradient * gradient;
			square[i] = s;
			values[i] -= size * gradient / ((float) Math.sqrt(s) + least);
		}
	}
}
