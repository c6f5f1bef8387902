package org.soma.catalog.initializers;

import java.util.Arrays;

import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;

/** All zeros: right for biases, wrong for weights that should learn different things. */
public final class Zeros implements Initializer {

	@Override
	public void fill(float[] values, int from, int to, int fanIn, int fanOut, RandomSource random) {
		Arrays.fill(values, from, to, 0);
	}
}
