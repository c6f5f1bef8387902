package org.soma.catalog.schedules;

import org.soma.catalog.Configurable;
import org.soma.catalog.Schedule;
import org.soma.catalog.Settings;

/** Lowers the rate along half a wave, from its start to its floor. */
public final class CosineRate implements Schedule, Configurable {

	private double floor;

	@Override
	public void configure(Settings settings) {
		floor = settings.number("floor");
	}

	@Override
	public double rate(double start, long step, long stepsPerEpoch, int epochs) {
		double part = Math.min(1, (double) step / (stepsPerEpoch * epochs));
		return start * (floor + (1 - floor) * (1 + Math.cos(Math.PI * part)) / 2);
	}
}
