package org.soma.catalog.losses;

import org.soma.catalog.Configurable;
import org.soma.catalog.Loss;
import org.soma.catalog.Settings;

/** For outputs that are chances of yes, each on its own, such as those of a sigmoid. */
public final class BinaryCrossEntropy implements Loss, Configurable {

	/** A chance of exactly 0 or 1 would cost infinitely much; PyTorch cuts off here as well. */
	private static final double LEAST_LOGARITHM = -100;
	private static final float LEAST_SLOPE = 1e-12f;

	private float yesWeight = 1;

	@Override
	public void configure(Settings settings) {
		yesWeight = (float) settings.number("yes-weight");
	}

	@Override
	public double sum(float[] outputs, float[] targets, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			double yes = Math.max(Math.log(outputs[i]), LEAST_LOGARITHM);
			double no = Math.max(Math.log1p(-(double) outputs[i]), LEAST_LOGARITHM);
			sum -= yesWeight * (targets[i] * yes) + (1 - (double) targets[i]) * no;
		}
		return sum;
	}

	@Override
	public void gradient(float[] outputs, float[] targets, float[] gradient, int from, int to, float factor) {
		float more = yesWeight - 1;
		for (int i = from; i < to; i++) {
			float slope = Math.max((1 - outputs[i]) * outputs[i], LEAST_SLOPE);
			gradient[i] = factor * (outputs[i] - targets[i] - more * targets[i] * (1 - outputs[i])) / slope;
		}
	}
}
