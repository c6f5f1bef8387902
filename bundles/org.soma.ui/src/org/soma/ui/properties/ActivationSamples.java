package org.soma.ui.properties;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.soma.catalog.Activation;

/**
 * What an activation makes of evenly spaced inputs.
 *
 * @param slopes the derivative at each input
 */
record ActivationSamples(float[] inputs, float[] outputs, float[] slopes) {

	/** @param reach from minus this to this */
	static ActivationSamples of(Activation activation, float reach, int count) {
		float[] inputs = new float[count];
		for (int i = 0; i < count; i++) {
			inputs[i] = reach * (2f * i / (count - 1) - 1);
		}
		float[] outputs = new float[count];
		activation.apply(inputs, outputs, 0, count);
		float[] slopes = new float[count];
		Arrays.fill(slopes, 1);
		activation.backward(inputs, outputs, slopes, 0, count);
		return new ActivationSamples(inputs, outputs, slopes);
	}

	double lowest() {
		return IntStream.range(0, inputs.length).mapToDouble(i -> Math.min(finite(outputs[i]), finite(slopes[i]))).min().orElse(0);
	}

	double highest() {
		return IntStream.range(0, inputs.length).mapToDouble(i -> Math.max(finite(outputs[i]), finite(slopes[i]))).max().orElse(0);
	}

	private static double finite(float value) {
		return Float.isFinite(value) ? value : 0;
	}
}
