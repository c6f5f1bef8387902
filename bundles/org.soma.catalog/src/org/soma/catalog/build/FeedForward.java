package org.soma.catalog.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.Initializer;
import org.soma.catalog.Selection;
import org.soma.model.Network;

/**
 * A network whose layers are connected each to the next, as single neurons or as layers. The same recipe gives the same
 * network bit by bit, and the same weights whether it is of neurons or of layers.
 *
 * @param layers how many units each layer has, from the inputs to the outputs
 * @param activations ids, one for each layer after the inputs, or one for all, or none for tanh and a sigmoid at the end;
 *            values of parameters may follow in parentheses, as in <code>leaky-relu(0.2)</code>; expressions of x too, as in
 *            <code>=x*cos(x)</code>
 * @param initializer of the weights: an id, with values of parameters as for activations
 * @param biasInitializer likewise of the biases
 * @param seed of the weights and biases
 * @param asLayers whether a layer is one node, or each of its units
 */
public record FeedForward(List<Integer> layers, List<String> activations, String initializer, String biasInitializer, long seed,
		boolean asLayers) {

	public FeedForward {
		layers = List.copyOf(layers);
		activations = List.copyOf(activations);
	}

	/** Single neurons with glorot-uniform weights of seed 1, zero biases and the usual activations. */
	public static FeedForward of(int... layers) {
		return new FeedForward(Arrays.stream(layers).boxed().toList(), List.of(), "glorot-uniform", "zeros", 1, false);
	}

	public FeedForward withActivations(String... ids) {
		return withActivations(List.of(ids));
	}

	public FeedForward withActivations(List<String> ids) {
		return new FeedForward(layers, ids, initializer, biasInitializer, seed, asLayers);
	}

	public FeedForward withInitializer(String text) {
		return new FeedForward(layers, activations, text, biasInitializer, seed, asLayers);
	}

	public FeedForward withBiasInitializer(String text) {
		return new FeedForward(layers, activations, initializer, text, seed, asLayers);
	}

	public FeedForward withSeed(long number) {
		return new FeedForward(layers, activations, initializer, biasInitializer, number, asLayers);
	}

	public FeedForward asLayers(boolean layered) {
		return new FeedForward(layers, activations, initializer, biasInitializer, seed, layered);
	}

	/**
	 * @throws IllegalArgumentException with one line for the user where the recipe makes no network
	 */
	public Network build() {
		return build(Catalog.get());
	}

	/** Like {@link #build()}, with the parts of another catalog. */
	public Network build(Catalog catalog) {
		if (layers.size() < 2) {
			throw new IllegalArgumentException("a network needs at least two layers, inputs and outputs, such as 2,4,1");
		}
		for (int units : layers) {
			if (units < 1) {
				throw new IllegalArgumentException("a layer of " + units + " units cannot be; give each at least 1, such as 2,4,1");
			}
		}
		List<Selection<Activation>> chosen = new ArrayList<>();
		for (String text : activationForEach()) {
			chosen.add(Selection.parse(catalog.activations(), text));
		}
		Initializer weights = Selection.parse(catalog.initializers(), initializer).create();
		Initializer biases = Selection.parse(catalog.initializers(), biasInitializer).create();
		StartValues values = new StartValues(layers, weights, biases, seed);
		return asLayers ? new LayeredNetwork(layers, chosen, values).build() : new NeuronNetwork(layers, chosen, values).build();
	}

	private List<String> activationForEach() {
		int needed = layers.size() - 1;
		if (activations.isEmpty()) {
			List<String> usual = new ArrayList<>(Collections.nCopies(needed - 1, "tanh"));
			usual.add("sigmoid");
			return usual;
		}
		if (activations.size() == 1) {
			return Collections.nCopies(needed, activations.get(0));
		}
		if (activations.size() != needed) {
			throw new IllegalArgumentException(activations.size() + " activations do not fit " + layers.size()
					+ " layers; give one for each of the " + needed + " layers after the inputs, or one for all");
		}
		return activations;
	}
}
