package org.soma.catalog.schedules;

import org.soma.catalog.Configurable;
import org.soma.catalog.Schedule;
import org.soma.catalog.Settings;

/** Lowers the rate where the loss has not become better for some epochs. */
public final class PlateauRate implements Schedule, Configurable {

	private double factor;
	private int patience;
	private double least;
	private double best = Double.POSITIVE_INFINITY;
	private int waited;
	private double scale = 1;

	@Override
	public void configure(Settings settings) {
		factor = settings.number("factor");
		patience = settings.integer("patience");
		least = settings.number("minimum");
	}

	@Override
	public double rate(double start, long step, long stepsPerEpoch, int epochs) {
		return start * scale;
	}

	@Override
	public void epochEnded(int epoch, double loss) {
		if (loss < best) {
			best = loss;
			waited = 0;
		} else if (++waited > patience) {
			scale = Math.max(least, scale * factor);
			waited = 0;
		}
	}
}
