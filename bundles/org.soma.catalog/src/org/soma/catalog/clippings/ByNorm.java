package org.soma.catalog.clippings;

import org.soma.catalog.Clipping;
import org.soma.catalog.Configurable;
import org.soma.catalog.Settings;

/** Shortens the gradient as a whole, so that its direction stays. */
public final class ByNorm implements Clipping, Configurable {

	private double limit;

	@Override
	public void configure(Settings settings) {
		limit = settings.number("limit");
	}

	@Override
	public void clip(float[] gradients, int from, int to) {
		double squares = squares(gradients, from, to);
		double most = limit;
		if (squares > most * most) {
			float factor = (float) (most / Math.sqrt(squares));
			for (int i = from; i < to; i++) {
				gradients[i] *= factor;
			}
		}
	}

	/** Four sums at a time, for one would wait for each of its additions. */
	private static double squares(float[] gradients, int from, int to) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = from;
		for (; i + 3 < to; i += 4) {
			a += (double) gradients[i] * gradients[i];
			b += (double) gradients[i + 1] * gradients[i + 1];
			c += (double) gradients[i + 2] * gradients[i + 2];
			d += (double) gradients[i + 3] * gradients[i + 3];
		}
		for (; i < to; i++) {
			a += (double) gradients[i] * gradients[i];
		}
		return a + b + (c + d);
	}
}
