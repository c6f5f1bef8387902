package org.soma.catalog.initializers;

import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;

/** Random values around zero whose variance follows from the number of connections, so that signals keep their size. */
abstract class VarianceScaling implements Initializer {

	private final boolean normal;

	VarianceScaling(boolean normal) {
		this.normal = normal;
	}

	abstract double variance(int fanIn, int fanOut);

	@Override
	public final void fill(float[] values, int from, int to, int fanIn, int fanOut, RandomSource random) {
		double deviation = Math.sqrt(variance(fanIn, fanOut));
		double bound = Math.sqrt(3 * variance(fanIn, fanOut));
		for (int i = from; i < to; i++) {
			values[i] = (float) (normal ? deviation * random.normal() : random.uniform(-bound, bound));
		}
	}
}
