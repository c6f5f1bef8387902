package org.soma.catalog.optimizers;

import org.soma.catalog.Configurable;
import org.soma.catalog.Optimizer;
import org.soma.catalog.Settings;

/** Momentum that looks ahead along the direction it is rolling in. */
public final class Nesterov implements Optimizer, Configurable {

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
			float gradient = gradients[i];
			float v = Fading.settled(keep * speed[i] + gradient);
			speed[i] = v;
			values[i] -= size * (gradient + keep * v);
		}
	}
}
