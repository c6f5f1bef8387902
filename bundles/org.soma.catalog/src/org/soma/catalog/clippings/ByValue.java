package org.soma.catalog.clippings;

import org.soma.catalog.Clipping;
import org.soma.catalog.Configurable;
import org.soma.catalog.Settings;

/** Bounds each gradient by itself. */
public final class ByValue implements Clipping, Configurable {

	private float limit;

	@Override
	public void configure(Settings settings) {
		limit = (float) settings.number("limit");
	}

	@Override
	public void clip(float[] gradients, int from, int to) {
		float most = limit;
		float least = -limit;
		for (int i = from; i < to; i++) {
			gradients[i] = Math.max(least, Math.min(most, gradients[i]));
		}
	}
}
