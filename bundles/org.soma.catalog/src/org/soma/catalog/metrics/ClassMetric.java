package org.soma.catalog.metrics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.soma.catalog.Confusion;
import org.soma.catalog.Metric;

/** A metric of classes: they are counted first. */
abstract class ClassMetric implements Metric {

	private Confusion confusion;

	@Override
	public void add(float[] outputs, float[] targets, int from, int to) {
		if (confusion == null) {
			confusion = new Confusion(Math.max(2, to - from));
		}
		confusion.add(outputs, targets, from, to);
	}

	@Override
	public double value() {
		return confusion == null ? Double.NaN : value(confusion);
	}

	abstract double value(Confusion counted);

	/** The mean of a number of each class, without the classes that have none. */
	static double mean(Confusion counted, IntToDoubleFunction ofClass) {
		return IntStream.range(0, counted.classes()).mapToDouble(ofClass).filter(value -> !Double.isNaN(value)).average()
				.orElse(Double.NaN);
	}

	@Override
	public void reset() {
		confusion = null;
	}
}
