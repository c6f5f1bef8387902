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

	/**
	 * The mean over the classes that occur in targets or answers. A class without a number counts as 0: who never says a
	 * class must not look better for it.
	 */
	static double mean(Confusion counted, IntToDoubleFunction ofClass) {
		return IntStream.range(0, counted.classes()).filter(index -> counted.trueRows(index) + counted.takenRows(index) > 0)
				.mapToDouble(ofClass).map(value -> Double.isNaN(value) ? 0 : value).average().orElse(Double.NaN);
	}

	@Override
	public void reset() {
		confusion = null;
	}
}
