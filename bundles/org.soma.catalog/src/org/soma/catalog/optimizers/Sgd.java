package org.soma.catalog.optimizers;

import org.soma.catalog.Optimizer;

/** Plain gradient descent. */
public final class Sgd implements Optimizer {

	@Override
	public void update(float[] values, float[] gradients, float[][] state, int from, int to, double rate, long step) {
		float size = (float) rate;
		for (int i = from; i < to; i++) {
			values[i] -= size * gradients[i];
		}
	}
}
