package org.soma.catalog.schedules;

import org.soma.catalog.Configurable;
import org.soma.catalog.Schedule;
import org.soma.catalog.Settings;

/** Lowers the rate every few epochs. */
public final class StepRate implements Schedule, Configurable {

	private double factor;
	private int epochsEach;

	@Override
	public void configure(Settings settings) {
		factor = settings.number("factor");
		epochsEach = settings.integer("epochs");
	}

	@Override
	public double rate(double start, long step, long stepsPerEpoch, int epochs) {
		return start * Math.pow(factor, step / stepsPerEpoch / epochsEach);
	}
}
