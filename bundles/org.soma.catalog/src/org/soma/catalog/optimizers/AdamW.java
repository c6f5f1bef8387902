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
	float left(double rate) {
		return (float) (1 - rate * decay);
	}
}
