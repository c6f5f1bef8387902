package org.soma.catalog.schedules;

import org.soma.catalog.Configurable;
import org.soma.catalog.Schedule;
import org.soma.catalog.Settings;

/** Lowers the rate by the same part with each epoch. */
public final class ExponentialRate implements Schedule, Configurable {

	private double decay;

	@Override
	public void configure(Settings settings) {
		decay = settings.number("decay");
	}

	@Override
	public double rate(double start, long step, long stepsPerEpoch, int epochs) {
		return start * Math.pow(decay, step / stepsPerEpoch);
	}
}
