package org.soma.catalog.metrics;

import org.soma.catalog.Confusion;

/** The part of the rows whose class was told right. */
public final class Accuracy extends ClassMetric {

	@Override
	double value(Confusion counted) {
		return counted.accuracy();
	}
}
