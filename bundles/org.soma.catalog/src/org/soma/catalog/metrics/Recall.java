package org.soma.catalog.metrics;

import org.soma.catalog.Confusion;

/** Of the rows of a class, how many were taken for it; the mean over the classes. */
public final class Recall extends ClassMetric {

	@Override
	double value(Confusion counted) {
		return mean(counted, counted::recall);
	}
}
