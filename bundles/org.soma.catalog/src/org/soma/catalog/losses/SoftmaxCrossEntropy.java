package org.soma.catalog.losses;

import org.soma.catalog.Loss;

/**
 * For outputs that choose one class. Softmax and cross entropy are taken in one step from the logits, which is exact where
 * the two after each other would lose digits or give infinities.
 */
public final class SoftmaxCrossEntropy implements Loss {

	@Override
	public double sum(float[] logits, float[] targets, int from, int to) {
		double greatest = greatest(logits, from, to);
		double logarithm = Math.log(sumOfExponentials(logits, from, to, greatest));
		double sum = 0;
		for (int i = from; i < to; i++) {
			// A class that is not the target costs nothing, even where its logit is minus infinity.
			sum += targets[i] == 0 ? 0 : targets[i] * (logarithm + greatest - logits[i]);
		}
		return Double.isNaN(greatest) ? Double.NaN : sum;
	}

	@Override
	public void gradient(float[] logits, float[] targets, float[] gradient, int from, int to, float factor) {
		double greatest = greatest(logits, from, to);
		double total = 0;
		for (int i = from; i < to; i++) {
			total += targets[i];
		}
		double scale = total / sumOfExponentials(logits, from, to, greatest);
		for (int i = from; i < to; i++) {
			gradient[i] = factor * (float) (Math.exp(logits[i] - greatest) * scale - targets[i]);
		}
	}

	@Override
	public Average average() {
		return Average.SAMPLES;
	}

	@Override
	public boolean takesLogits() {
		return true;
	}

	private static double greatest(float[] logits, int from, int to) {
		float greatest = Float.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			greatest = Math.max(greatest, logits[i]);
		}
		return greatest;
	}

	private static double sumOfExponentials(float[] logits, int from, int to, double greatest) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += Math.exp(logits[i] - greatest);
		}
		return sum;
	}
}
