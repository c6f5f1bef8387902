package org.soma.catalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.catalog.validation.Validation;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/** Networks built from a few numbers: names scripts rely on, weights that a seed gives again. */
class FeedForwardTest {

	private static String ids(Stream<? extends Node> nodes) {
		return String.join(" ", nodes.map(Node::getId).toList());
	}

	@Test
	void namesSingleNeuronsByTheirLayer() {
		Network network = FeedForward.of(2, 3, 1).build();
		assertEquals("x1 x2 h1 h2 h3 y1", ids(network.getNodes().stream()));
		assertEquals(List.of("inputs", "hidden", "outputs"), network.getGroups().stream().map(Group::getId).toList());
		assertEquals("h1 h2 h3", ids(network.getGroups().get(1).getMembers().stream()));
		assertEquals("x1->h1", network.getLinks().get(0).getId());
		assertEquals(9, network.getLinks().size());
		assertEquals(13, Networks.parameterCount(network));
	}

	@Test
	void numbersHiddenLayersWhereThereAreSeveral() {
		Network network = FeedForward.of(1, 2, 1, 1).build();
		assertEquals("x1 h1_1 h1_2 h2_1 y1", ids(network.getNodes().stream()));
		assertEquals("inputs hidden1 hidden2 outputs", String.join(" ", network.getGroups().stream().map(Group::getId).toList()));
		assertEquals("hidden 2", network.getGroups().get(2).getName());
	}

	@Test
	void needsNoHiddenLayer() {
		assertEquals("x1 x2 y1", ids(FeedForward.of(2, 1).build().getNodes().stream()));
		assertEquals("x y", ids(FeedForward.of(2, 1).asLayers(true).build().getNodes().stream()));
	}

	@Test
	void namesLayersByOneLetter() {
		Network network = FeedForward.of(2, 4, 1).asLayers(true).build();
		assertEquals("x h y", ids(network.getNodes().stream()));
		assertEquals("x h1 h2 y", ids(FeedForward.of(2, 4, 4, 1).asLayers(true).build().getNodes().stream()));
		Layer hidden = (Layer) network.getNodes().get(1);
		assertEquals("dense", hidden.getType());
		assertEquals("4", hidden.getShape().toString());
		assertEquals("bias", hidden.getParameters().get(0).getName());
		assertEquals("2x4", ((Projection) network.getLinks().get(0)).getWeights().shape().toString());
		assertEquals(17, Networks.parameterCount(network));
	}

	@Test
	void usesTanhInsideAndASigmoidAtTheEndUnlessTold() {
		assertEquals("null null tanh tanh sigmoid", activations(FeedForward.of(2, 2, 1)));
		assertEquals("null null relu relu relu", activations(FeedForward.of(2, 2, 1).withActivations("relu")));
		assertEquals("null null relu relu softmax", activations(FeedForward.of(2, 2, 1).withActivations("relu", "softmax")));
	}

	private static String activations(FeedForward recipe) {
		return String.join(" ", recipe.build().getNodes().stream().map(node -> String.valueOf(node.getActivation())).toList());
	}

	@Test
	void keepsTheSettingsOfActivations() {
		Network network = FeedForward.of(1, 1, 1).withActivations("leaky-relu(0.2)", "identity").build();
		assertEquals("0.2", network.getNodes().get(1).getSettings().get("slope"));
		assertEquals(List.of(), Validation.check(network));
	}

	@Test
	void givesInputsNoBias() {
		Network network = FeedForward.of(1, 2).withBiasInitializer("constant(0.5)").build();
		assertEquals(0, ((Neuron) network.getNodes().get(0)).getBias());
		assertEquals(0.5f, ((Neuron) network.getNodes().get(2)).getBias());
	}

	@Test
	void givesTheSameWeightsForTheSameSeedOnly() {
		assertEquals(weights(FeedForward.of(3, 4, 2).withSeed(5)), weights(FeedForward.of(3, 4, 2).withSeed(5)));
		assertNotEquals(weights(FeedForward.of(3, 4, 2).withSeed(5)), weights(FeedForward.of(3, 4, 2).withSeed(6)));
	}

	@Test
	void givesTheSameWeightsForEver() {
		assertEquals(0.13312314f, ((Synapse) FeedForward.of(2, 4, 1).build().getLinks().get(0)).getWeight());
	}

	@Test
	void leavesTheWeightsAloneWhereBiasesAreDrawnToo() {
		FeedForward recipe = FeedForward.of(3, 4, 2);
		assertEquals(weights(recipe), weights(recipe.withBiasInitializer("normal")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "glorot-uniform", "he-normal", "uniform(-1,1)" })
	void hasTheSameValuesAsNeuronsAndAsLayers(String initializer) {
		FeedForward recipe = FeedForward.of(3, 5, 4, 2).withInitializer(initializer).withBiasInitializer("normal").withSeed(77);
		Network neurons = recipe.build();
		Network layers = recipe.asLayers(true).build();
		assertEquals(weights(recipe), layers.getLinks().stream().flatMap(link -> values(((Projection) link).getWeights())).toList());
		List<Float> biases = neurons.getNodes().stream().filter(node -> !node.getType().equals("input")).map(node -> ((Neuron) node).getBias())
				.toList();
		assertEquals(biases, layers.getNodes().stream().flatMap(node -> ((Layer) node).getParameters().stream())
				.flatMap(parameter -> values(parameter.getValues())).toList());
	}

	private static List<Float> weights(FeedForward recipe) {
		return recipe.build().getLinks().stream().map(link -> ((Synapse) link).getWeight()).toList();
	}

	private static Stream<Float> values(Tensor tensor) {
		float[] values = tensor.toArray();
		return IntStream.range(0, values.length).mapToObj(i -> values[i]);
	}

	@Test
	void showsPicturesAsGridsAndOtherInputsAsColumns() {
		Group picture = FeedForward.of(784, 2).build().getGroups().get(0);
		assertEquals(Arrangement.GRID, picture.getArrangement());
		assertEquals(28, picture.getColumns());
		assertEquals(Arrangement.GRID, FeedForward.of(64, 2).build().getGroups().get(0).getArrangement());
		for (int inputs : new int[] { 4, 49, 63, 65 }) {
			assertEquals(Arrangement.COLUMN, FeedForward.of(inputs, 2).build().getGroups().get(0).getArrangement());
		}
		assertEquals(Arrangement.COLUMN, FeedForward.of(2, 64, 1).build().getGroups().get(1).getArrangement());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2,4,1", "784,16,16,10", "1,1", "64,9,100,3" })
	void putsNeuronsSideBySideFromLeftToRight(String layers) {
		Network network = FeedForward.of(Arrays.stream(layers.split(",")).mapToInt(Integer::parseInt).toArray()).build();
		List<Node> nodes = network.getNodes();
		assertEquals(nodes.size(), nodes.stream().map(node -> node.getX() + "," + node.getY()).distinct().count());
		assertTrue(nodes.stream().allMatch(node -> node.getX() >= 0 && node.getY() >= 0));
		network.getLinks().forEach(link -> assertTrue(link.getTarget().getX() - link.getSource().getX() >= 160));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void isSound(boolean asLayers) {
		assertEquals(List.of(), Validation.check(FeedForward.of(9, 5, 4, 3).withActivations("gelu", "gcu", "softmax").asLayers(asLayers).build()));
		assertNull(FeedForward.of(1, 1).asLayers(asLayers).build().getNodes().get(0).getActivation());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3 | | glorot-uniform | a network needs at least two layers, inputs and outputs, such as 2,4,1",
			"2,0,1 | | glorot-uniform | a layer of 0 units cannot be; give each at least 1, such as 2,4,1",
			"2,4,1 | tahn | glorot-uniform | activation 'tahn' is not known; did you mean tanh?",
			"2,4,1 | tanh,tanh,relu | glorot-uniform | 3 activations do not fit 3 layers; give one for each of the 2 layers after the "
					+ "inputs, or one for all",
			"2,4,1 | | glorot | initializer 'glorot' is not known; did you mean glorot-uniform or glorot-normal?",
			"2,4,1 | leaky-relu(x) | zeros | leaky-relu: slope must be a number such as 0.01, not 'x'",
			"100000,100000 | | zeros | 100000 times 100000 weights do not fit into one block of memory; make one of the two layers smaller" })
	void saysWhatCannotBeBuilt(String layers, String activations, String initializer, String message) {
		FeedForward recipe = FeedForward.of(Arrays.stream(layers.split(",")).mapToInt(Integer::parseInt).toArray())
				.withInitializer(initializer).withActivations(activations == null ? List.of() : List.of(activations.split(",")));
		assertEquals(message, assertThrows(IllegalArgumentException.class, recipe::build).getMessage());
	}
}
