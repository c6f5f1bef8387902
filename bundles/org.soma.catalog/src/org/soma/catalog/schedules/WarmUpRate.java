package org.soma.catalog.schedules;

import org.soma.catalog.Configurable;
import org.soma.catalog.Schedule;
import org.soma.catalog.Settings;

/** Raises the rate from nearly nothing to its full size over the first epochs. */
public final class WarmUpRate implements Schedule, Configurable {

	private int warmEpochs;

	@Override
	public void configure(Settings settings) {
		warmEpochs = settings.integer("epochs");
	}

	@Override
	public double rate(double start, long step, long stepsPerEpoch, int epochs) {
		long warm = stepsPerEpoch * warmEpochs;
		return step < warm ? start * (step + 1) / warm : start;
	}
}
