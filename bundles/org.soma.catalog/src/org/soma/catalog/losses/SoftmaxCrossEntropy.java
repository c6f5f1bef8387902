package org.soma.catalog.losses;

import org.soma.catalog.Configurable;
import org.soma.catalog.Loss;
import org.soma.catalog.Settings;

/**
 * For outputs that choose one class. Softmax and cross entropy are taken in one step from the logits, which is exact where
 * the two after each other would lose digits or give infinities.
 */
public final class SoftmaxCrossEntropy implements Loss, Configurable {

	private float[] weights = new float[0];

	@Override
	public void configure(Settings settings) {
		String text = settings.text("class-weights").strip();
		String[] numbers = text.isEmpty() ? new String[0] : text.split("[,;\\s]+");
		weights = new float[numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			weights[i] = weight(numbers[i]);
		}
	}

	private static float weight(String number) {
		try {
			float weight = Float.parseFloat(number);
			if (weight >= 0 && weight < Float.POSITIVE_INFINITY) {
				return weight;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException("class-weights must be numbers of 0 or more such as 1, 5, 0.5, not '" + number + "'");
	}

	/** Whether some class may count more than another. */
	public boolean isWeighted() {
		for (float weight : weights) {
			if (weight != 1) {
				return true;
			}
		}
		return false;
	}

	/** What a target of a class comes to. */
	private float weighed(float target, int index) {
		return index < weights.length ? weights[index] * target : target;
	}

	@Override
	public double sum(float[] logits, float[] targets, int from, int to) {
		double greatest = greatest(logits, from, to);
		double logarithm = Math.log(sumOfExponentials(logits, from, to, greatest));
		double sum = 0;
		for (int i = from; i < to; i++) {
			// A class that is not the target costs nothing, even where its logit is minus infinity.
			sum += targets[i] == 0 ? 0 : weighed(targets[i], i - from) * (logarithm + greatest - logits[i]);
		}
		return Double.isNaN(greatest) ? Double.NaN : sum;
	}

	@Override
	public void gradient(float[] logits, float[] targets, float[] gradient, int from, int to, float factor) {
		double greatest = greatest(logits, from, to);
		double total = 0;
		for (int i = from; i < to; i++) {
			total += weighed(targets[i], i - from);
		}
		double scale = total / sumOfExponentials(logits, from, to, greatest);
		for (int i = from; i < to; i++) {
			gradient[i] = factor * (float) (Math.exp(logits[i] - greatest) * scale - weighed(targets[i], i - from));
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
