package org.soma.catalog.initializers;

import org.soma.catalog.Configurable;
import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;

/** Evenly spread between two numbers. */
public final class Uniform implements Initializer, Configurable {

	private double low;
	private double high;

	@Override
	public void configure(Settings settings) {
		low = settings.number("low");
		high = settings.number("high");
		if (low > high) {
			throw new IllegalArgumentException("low is " + settings.text("low") + ", above high, which is " + settings.text("high"));
		}
	}

	@Override
	public void fill(float[] values, int from, int to, int fanIn, int fanOut, RandomSource random) {
		for (int i = from; i < to; i++) {
			values[i] = (float) random.uniform(low, high);
		}
	}
}
