package org.soma.catalog.optimizers;

import org.soma.catalog.Configurable;
import org.soma.catalog.Optimizer;
import org.soma.catalog.Settings;

/** Divides each gradient by its recent size, after Tieleman and Hinton (2012). */
public final class RmsProp implements Optimizer, Configurable {

	private double alpha;
	private float epsilon;

	@Override
	public void configure(Settings settings) {
		alpha = settings.number("alpha");
		epsilon = (float) settings.number("epsilon");
	}

	@Override
	public int stateSlots() {
		return 1;
	}

	@Override
	public void update(float[] values, float[] gradients, float[][] state, int from, int to, double rate, long step) {
		float size = (float) rate;
		float keep = (float) alpha;
		float take = (float) (1 - alpha);
		float least = Math.max(epsilon, Float.MIN_NORMAL); // 0 would divide 0 by 0 where there is no gradient
		float[] square = state[0];
		for (int i = from; i < to; i++) {
			float gradient = gradients[i];
			float s = Fading.settled(keep * square[i] + take * gradient * gradient);
			square[i] = s;
			values[i] -= size * gradient / ((float) Math.sqrt(s) + least);
		}
	}
}
