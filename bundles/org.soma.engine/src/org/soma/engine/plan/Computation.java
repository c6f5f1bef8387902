package org.soma.engine.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.engine.EngineException;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/**
 * When and with what a node is computed. Nodes that compare as equal make one stage: those of one depth and activation,
 * and of one group where the activation couples them.
 *
 * @param key the activation with its settings, and the group of a coupled one
 */
record Computation(int depth, String key, Activation activation) implements Comparable<Computation> {

	@Override
	public int compareTo(Computation other) {
		int byDepth = Integer.compare(depth, other.depth);
		return byDepth != 0 ? byDepth : key.compareTo(other.key);
	}

	/** @param depths of the network, which has no cycle; those of coupled nodes are changed */
	static Map<Node, Computation> all(Network network, Catalog catalog, List<Node> inputs, Map<Node, Integer> depths) throws EngineException {
		Set<Node> fed = Set.copyOf(inputs);
		Map<Node, Activation> activations = new IdentityHashMap<>();
		Map<Node, String> keys = new IdentityHashMap<>();
		Map<String, Activation> shared = new LinkedHashMap<>();
		Map<String, List<Node>> coupled = new LinkedHashMap<>();
		for (Node node : network.getNodes()) {
			if (fed.contains(node)) {
				continue;
			}
			Activation activation = activation(catalog, node);
			String key = catalog.activationId(node).orElse("identity") + new TreeMap<>(node.getSettings().map());
			if (activation.coupled()) {
				key += " of " + set(node);
				coupled.computeIfAbsent(key, any -> new ArrayList<>()).add(node);
			}
			activations.put(node, shared.computeIfAbsent(key, any -> activation));
			keys.put(node, key);
		}
		level(network, depths, coupled);
		Map<Node, Computation> computations = new IdentityHashMap<>();
		activations.forEach((node, activation) -> computations.put(node, new Computation(depths.get(node), keys.get(node), activation)));
		return computations;
	}

	private static Activation activation(Catalog catalog, Node node) throws EngineException {
		try {
			return catalog.activation(node).orElseGet(() -> catalog.activations().get("identity").create());
		} catch (IllegalArgumentException e) {
			throw new EngineException(Networks.label(node) + ": " + e.getMessage());
		}
	}

	/** What a softmax is taken over: a layer by itself, a group, or all neurons of a type that are in no group. */
	private static String set(Node node) {
		if (Networks.units(node) > 1) {
			return "layer " + node.getId();
		}
		return node.getGroup() != null ? "group " + node.getGroup().getId() : "type " + node.getType();
	}

	/** Makes all nodes of a coupled set as deep as the deepest of them. */
	private static void level(Network network, Map<Node, Integer> depths, Map<String, List<Node>> coupled) throws EngineException {
		for (int round = 0; !coupled.isEmpty() && level(depths, coupled); round++) {
			if (round > network.getNodes().size()) {
				Node node = coupled.values().iterator().next().get(0);
				throw new EngineException(Networks.label(node) + ": feeds another neuron of the group that its softmax is taken over; put them "
						+ "into groups of their own");
			}
		}
	}

	private static boolean level(Map<Node, Integer> depths, Map<String, List<Node>> coupled) {
		boolean changed = false;
		for (List<Node> set : coupled.values()) {
			int deepest = set.stream().mapToInt(depths::get).max().orElseThrow();
			for (Node node : set) {
				changed |= depths.put(node, deepest) != deepest;
			}
		}
		// The map is in an order in which each node comes after all that feed it.
		for (Map.Entry<Node, Integer> entry : changed ? depths.entrySet() : Map.<Node, Integer>of().entrySet()) {
			int depth = entry.getValue();
			for (Link link : entry.getKey().getIncoming()) {
				depth = Math.max(depth, depths.get(link.getSource()) + 1);
			}
			entry.setValue(depth);
		}
		return changed;
	}
}
