package org.soma.catalog.initializers;

import org.soma.catalog.Configurable;
import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;

/** Normally distributed. */
public final class Normal implements Initializer, Configurable {

	private double mean;
	private double deviation;

	@Override
	public void configure(Settings settings) {
		mean = settings.number("mean");
		deviation = settings.number("deviation");
	}

	@Override
	public void fill(float[] values, int from, int to, int fanIn, int fanOut, RandomSource random) {
		for (int i = from; i < to; i++) {
			values[i] = (float) (mean + deviation * random.normal());
		}
	}
}
