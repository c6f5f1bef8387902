package org.soma.model.edit.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Synapse;

/** Computes a network as plainly as can be, node after node and step after step, to see whether two compute the same. */
final class ReferencePass {

	private final Network network;
	private final List<Map<Node, double[]>> steps = new ArrayList<>();

	private ReferencePass(Network network) {
		this.network = network;
	}

	/** What the outputs answer in each of several steps to the same inputs, in their order. */
	static List<Double> outputs(Network network, int steps, double... inputs) {
		ReferencePass pass = new ReferencePass(network);
		List<Double> outputs = new ArrayList<>();
		for (int step = 0; step < steps; step++) {
			Map<Node, double[]> values = pass.step(inputs);
			network.getNodes().stream().filter(node -> node.getType().startsWith("output"))
					.forEach(node -> Arrays.stream(values.get(node)).forEach(outputs::add));
		}
		return outputs;
	}

	private Map<Node, double[]> step(double[] inputs) {
		Map<Node, double[]> values = new HashMap<>();
		steps.add(values);
		int next = 0;
		for (Node node : network.getNodes()) {
			if (node.getType().startsWith("input")) {
				values.put(node, Arrays.copyOfRange(inputs, next, next += Networks.units(node)));
			}
		}
		Networks.depths(network).keySet().forEach(node -> values.computeIfAbsent(node, this::compute));
		return values;
	}

	private double[] compute(Node node) {
		double[] sums = biases(node);
		for (Link link : node.getIncoming()) {
			int step = steps.size() - 1 - link.getDelay();
			if (step >= 0) {
				add(link, steps.get(step).get(link.getSource()), sums);
			}
		}
		DoubleUnaryOperator activation = "tanh".equals(node.getActivation()) ? Math::tanh : sum -> 1 / (1 + Math.exp(-sum));
		return Arrays.stream(sums).map(activation).toArray();
	}

	private static double[] biases(Node node) {
		double[] biases = new double[Networks.units(node)];
		for (int i = 0; i < biases.length; i++) {
			biases[i] = node instanceof Neuron neuron ? neuron.getBias() : ((Layer) node).getParameters().get(0).getValues().get(i);
		}
		return biases;
	}

	private static void add(Link link, double[] source, double[] sums) {
		switch (link) {
		case Synapse synapse -> sums[0] += synapse.getWeight() * source[0];
		case Projection projection -> {
			for (int i = 0; i < source.length; i++) {
				for (int j = 0; j < sums.length; j++) {
					int index = i * sums.length + j;
					boolean connected = projection.getConnected() == null || projection.getConnected().get(index);
					sums[j] += connected ? projection.getWeights().get(index) * source[i] : 0;
				}
			}
		}
		default -> throw new IllegalArgumentException(link.toString());
		}
	}
}
