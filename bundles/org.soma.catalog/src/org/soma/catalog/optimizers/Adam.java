package org.soma.catalog.optimizers;

import org.soma.catalog.Configurable;
import org.soma.catalog.Optimizer;
import org.soma.catalog.Settings;

/** Steps of a size of their own for each value, after Kingma and Ba (2015). */
public class Adam implements Optimizer, Configurable {

	private double beta1;
	private double beta2;
	private float epsilon;

	@Override
	public void configure(Settings settings) {
		beta1 = settings.number("beta1");
		beta2 = settings.number("beta2");
		epsilon = (float) settings.number("epsilon");
	}

	@Override
	public int stateSlots() {
		return 2;
	}

	@Override
	public void update(float[] values, float[] gradients, float[][] state, int from, int to, double rate, long step) {
		float keep1 = (float) beta1;
		float take1 = (float) (1 - beta1);
		float keep2 = (float) beta2;
		float take2 = (float) (1 - beta2);
		// The root that corrects the squares is taken into the rate and epsilon: one division less for each value.
		double root = Math.sqrt(1 - Math.pow(beta2, step));
		float size = (float) (rate * root / (1 - Math.pow(beta1, step)));
		float least = Math.max((float) (epsilon * root), Float.MIN_NORMAL); // 0 would divide 0 by 0 where there is no gradient
		float left = left(rate);
		float[] mean = state[0];
		float[] square = state[1];
		for (int i = from; i < to; i++) {
			float gradient = gradients[i];
			float m = Fading.settled(keep1 * mean[i] + take1 * gradient);
			float s = Fading.settled(keep2 * square[i] + take2 * gradient * gradient);
			mean[i] = m;
			square[i] = s;
			values[i] = left * values[i] - size * m / ((float) Math.sqrt(s) + least);
		}
	}

	/** What part of a value is left before the gradient moves it. */
	float left(double rate) {
		return 1;
	}
}
