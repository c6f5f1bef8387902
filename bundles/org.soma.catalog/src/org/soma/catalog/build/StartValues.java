package org.soma.catalog.build;

import java.util.List;

import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;

/**
 * The first weights and biases, layer after layer; weights in the order [source, target]. Weights and biases draw from
 * sources of their own, so that another choice for the biases leaves the weights as they are.
 */
final class StartValues {

	private final List<Integer> layers;
	private final Initializer weightInitializer;
	private final Initializer biasInitializer;
	private final RandomSource weightSource;
	private final RandomSource biasSource;

	StartValues(List<Integer> layers, Initializer weightInitializer, Initializer biasInitializer, long seed) {
		this.layers = layers;
		this.weightInitializer = weightInitializer;
		this.biasInitializer = biasInitializer;
		this.weightSource = RandomSource.of(seed);
		this.biasSource = RandomSource.of(seed).split();
	}

	/** The weights that lead into a layer; to be asked for layer 1, 2 and so on. */
	float[] weights(int layer) {
		int fanIn = layers.get(layer - 1);
		int fanOut = layers.get(layer);
		float[] values = new float[size(fanIn, fanOut)];
		weightInitializer.fill(values, 0, values.length, fanIn, fanOut, weightSource);
		return values;
	}

	/** The biases of a layer; to be asked for layer 1, 2 and so on. */
	float[] biases(int layer) {
		float[] values = new float[layers.get(layer)];
		biasInitializer.fill(values, 0, values.length, layers.get(layer - 1), layers.get(layer), biasSource);
		return values;
	}

	private static int size(int fanIn, int fanOut) {
		long size = (long) fanIn * fanOut;
		if (size > Integer.MAX_VALUE - 8) {
			throw new IllegalArgumentException(fanIn + " times " + fanOut + " weights do not fit into one block of memory; make one of the "
					+ "two layers smaller");
		}
		return (int) size;
	}
}
