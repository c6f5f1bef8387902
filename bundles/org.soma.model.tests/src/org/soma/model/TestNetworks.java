package org.soma.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Networks for tests. */
public final class TestNetworks {

	private TestNetworks() {
	}

	public static Neuron neuron(Network network, String id, String type) {
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		neuron.setId(id);
		neuron.setType(type);
		network.getNodes().add(neuron);
		return neuron;
	}

	public static Layer layer(Network network, String id, String type, Shape shape) {
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId(id);
		layer.setType(type);
		layer.setShape(shape);
		network.getNodes().add(layer);
		return layer;
	}

	public static Parameter parameter(Layer layer, String name, Tensor values) {
		Parameter parameter = SomaFactory.eINSTANCE.createParameter();
		parameter.setName(name);
		parameter.setValues(values);
		layer.getParameters().add(parameter);
		return parameter;
	}

	public static Synapse synapse(Node source, Node target, int delay, float weight) {
		Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
		synapse.setWeight(weight);
		join(synapse, source, target, delay);
		return synapse;
	}

	public static Projection projection(Node source, Node target, int delay, Tensor weights) {
		Projection projection = SomaFactory.eINSTANCE.createProjection();
		projection.setWeights(weights);
		join(projection, source, target, delay);
		return projection;
	}

	private static void join(Link link, Node source, Node target, int delay) {
		link.setSource(source);
		link.setTarget(target);
		link.setDelay(delay);
		((Network) source.eContainer()).getLinks().add(link);
	}

	/** A 2-2-1 network of neurons with a group. */
	public static Network xor() {
		Network network = neurons(2, 2, 1);
		Group group = SomaFactory.eINSTANCE.createGroup();
		group.setId("inputs");
		group.setName("The inputs");
		network.getGroups().add(group);
		network.getNodes().subList(0, 2).forEach(node -> node.setGroup(group));
		return network;
	}

	/** Fully connected neurons l0_1, l0_2, ... l1_1, ... with random weights, always the same. */
	public static Network neurons(int... layers) {
		Network network = SomaFactory.eINSTANCE.createNetwork();
		Random random = new Random(1);
		List<Node> before = List.of();
		for (int depth = 0; depth < layers.length; depth++) {
			List<Node> now = new ArrayList<>();
			for (int i = 1; i <= layers[depth]; i++) {
				Neuron neuron = neuron(network, "l" + depth + "_" + i, depth == 0 ? "input" : depth == layers.length - 1 ? "output" : "hidden");
				neuron.setX(160 * depth);
				neuron.setY(76 * i);
				if (depth > 0) {
					neuron.setActivation("tanh");
					neuron.setBias(random.nextFloat() - 0.5f);
				}
				now.add(neuron);
			}
			for (Node target : now) {
				for (Node source : before) {
					synapse(source, target, 0, random.nextFloat() - 0.5f);
				}
			}
			before = now;
		}
		return network;
	}

	/** Layers x (3), h (2) and y (1) with weights, biases and masks; all values are multiples of the given one. */
	public static Network layers(float value) {
		Network network = SomaFactory.eINSTANCE.createNetwork();
		Layer x = layer(network, "x", "input-layer", Shape.of(3));
		Layer h = layer(network, "h", "dense", Shape.of(2));
		Layer y = layer(network, "y", "output-layer", Shape.of(1));
		parameter(h, "bias", Tensor.of(Shape.of(2), value, -value)).setFrozen(Mask.all(Shape.of(2), false).with(1, true));
		parameter(y, "bias", Tensor.of(Shape.of(1), 2 * value));
		Projection first = projection(x, h, 0, Tensor.of(Shape.of(3, 2), value, 2 * value, 3 * value, 4 * value, 5 * value, 6 * value));
		first.setConnected(Mask.all(Shape.of(3, 2), true).with(2, false));
		first.setFrozen(Mask.all(Shape.of(3, 2), false).with(5, true));
		projection(h, y, 0, Tensor.of(Shape.of(2, 1), value, -value));
		return network;
	}
}
