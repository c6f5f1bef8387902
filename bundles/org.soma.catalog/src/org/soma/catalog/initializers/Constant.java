package org.soma.catalog.initializers;

import java.util.Arrays;

import org.soma.catalog.Configurable;
import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;

/** The same number everywhere. */
public final class Constant implements Initializer, Configurable {

	private float value;

	@Override
	public void configure(Settings settings) {
		value = (float) settings.number("value");
	}

	@Override
	public void fill(float[] values, int from, int to, int fanIn, int fanOut, RandomSource random) {
		Arrays.fill(values, from, to, value);
	}
}
