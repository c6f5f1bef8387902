package org.soma.catalog.optimizers;

import org.soma.catalog.Configurable;
import org.soma.catalog.Optimizer;
import org.soma.catalog.Settings;

/** Gradient descent that keeps rolling in the direction it had. */
public final class Momentum implements Optimizer, Configurable {

	private float momentum;

	@Override
	public void configure(Settings settings) {
		momentum = (float) settings.number("momentum");
	}

	@Override
	public int stateSlots() {
		return 1;
	}

	@Override
	public void update(float[] values, float[] gradients, float[][] state, int from, int to, double rate, long step) {
		float size = (float) rate;
		float keep = momentum;
		float[] speed = state[0];
		for (int i = from; i < to; i++) {
			float v = Fading.settled(keep * speed[i] + gradients[i]);
			speed[i] = v;
			values[i] -= size * v;
		}
	}
}
