package org.soma.catalog.schedules;

import org.soma.catalog.Schedule;

/** The same rate throughout. */
public final class ConstantRate implements Schedule {

	@Override
	public double rate(double start, long step, long stepsPerEpoch, int epochs) {
		return start;
	}
}
