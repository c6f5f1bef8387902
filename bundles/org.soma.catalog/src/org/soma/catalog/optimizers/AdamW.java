package org.soma.catalog.optimizers;

import org.soma.catalog.Settings;

/** Adam with a decay of its own that no gradient scales, after Loshchilov and Hutter (2019). */
public final class AdamW extends Adam {

	private double decay;

	@Override
	public void configure(Settings settings) {
		super.configure(settings);
		decay = settings.number("decay");
	}

	@Override
	public void update(float[] values, float[] gradients, float[][] state, int from, int to, double rate, long step) {
		float keep = (float) (1 - rate * decay);
		for (int i = from; i < to; i++) {
			values[i] *= keep;
		}
		super.update(values, gradients, state, from, to, rate, step);
	}
}
