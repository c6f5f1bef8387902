package org.soma.engine.run;

import java.util.Arrays;

/** Inputs that come from here and there: copied side by side. */
final class GatheredSource extends DenseSource {

	private final float[][] from;
	private final float[][] to;
	private final int[] strides;
	private final int[] columns;
	private final float[] gradient;

	/**
	 * @param from for each input the array it lies in, at its column in rows of its stride
	 * @param to the array that takes its gradient in the same place, or null where nothing learns
	 */
	GatheredSource(int batch, float[][] from, float[][] to, int[] strides, int[] columns) {
		super(new float[batch * columns.length], columns.length, columns.length);
		this.from = from;
		this.to = to;
		this.strides = strides;
		this.columns = columns;
		gradient = Arrays.stream(to).allMatch(array -> array == null) ? null : new float[x.length];
	}

	@Override
	void fetch(int samples) {
		for (int i = 0; i < count; i++) {
			float[] array = from[i];
			for (int s = 0; s < samples; s++) {
				x[s * count + i] = array[s * strides[i] + columns[i]];
			}
		}
	}

	@Override
	float[] gradient(int samples) {
		if (gradient != null) {
			Arrays.fill(gradient, 0, samples * count, 0);
		}
		return gradient;
	}

	@Override
	void giveBack(int samples) {
		for (int i = 0; i < count; i++) {
			float[] array = to[i];
			for (int s = 0; array != null && s < samples; s++) {
				array[s * strides[i] + columns[i]] += gradient[s * count + i];
			}
		}
	}
}
