package org.soma.catalog.metrics;

import org.soma.catalog.Confusion;

/** Of the rows taken for a class, how many are of it; the mean over the classes. */
public final class Precision extends ClassMetric {

	@Override
	double value(Confusion counted) {
		return mean(counted, counted::precision);
	}
}
