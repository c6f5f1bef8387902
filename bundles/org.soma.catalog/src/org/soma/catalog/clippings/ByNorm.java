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
		double squares = 0;
		for (int i = from; i < to; i++) {
			squares += (double) gradients[i] * gradients[i];
		}
		if (squares > limit * limit) {
			float factor = (float) (limit / Math.sqrt(squares));
			for (int i = from; i < to; i++) {
				gradients[i] *= factor;
			}
		}
	}
}
