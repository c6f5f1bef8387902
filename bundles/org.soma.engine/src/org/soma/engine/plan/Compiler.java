package org.soma.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.engine.EngineException;
import org.soma.model.CycleSearch;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/** Turns a network into a plan: checks it, gives units their numbers and groups them into stages. */
final class Compiler {

	private final Network network;
	private final Catalog catalog;

	Compiler(Network network, Catalog catalog) {
		this.network = network;
		this.catalog = catalog;
	}

	Plan compile() throws EngineException {
		List<Node> inputs = nodes(NodeRole.INPUT);
		List<Node> outputs = nodes(NodeRole.OUTPUT);
		Map<Node, Integer> depths = Networks.depths(network);
		check(inputs, outputs, depths);
		Map<Node, Computation> computations = Computation.all(network, catalog, inputs, depths);

		List<Node> order = new ArrayList<>(inputs);
		List<Node> computed = new ArrayList<>(network.getNodes());
		computed.removeAll(new HashSet<>(inputs));
		computed.sort(Comparator.comparing(computations::get));
		order.addAll(computed);
		Map<Node, Integer> firstUnits = new IdentityHashMap<>();
		int unit = 0;
		for (Node node : order) {
			firstUnits.put(node, unit);
			unit += Networks.units(node);
		}

		List<Stage> stages = stages(computed, computations, firstUnits);
		int inputUnits = inputs.stream().mapToInt(Networks::units).sum();
		ValuesBuilder values = new ValuesBuilder(network.getLinks(), order, firstUnits, inputUnits, unit);
		int[] outputUnits = outputs.stream().flatMapToInt(node -> {
			int first = firstUnits.get(node);
			return IntStream.range(first, first + Networks.units(node));
		}).toArray();
		return new Plan(order, firstUnits, inputUnits, outputUnits, stages, values.wiring(), values.values());
	}

	private List<Node> nodes(NodeRole role) {
		return network.getNodes().stream().filter(node -> catalog.type(node.getType()).filter(type -> type.role() == role).isPresent()).toList();
	}

	private void check(List<Node> inputs, List<Node> outputs, Map<Node, Integer> depths) throws EngineException {
		for (Node node : network.getNodes()) {
			if (catalog.type(node.getType()).isEmpty()) {
				throw new EngineException(Networks.label(node) + ": its type '" + node.getType() + "' is not known here; install the plug-in that "
						+ "brings it, or choose another type");
			}
		}
		if (inputs.isEmpty()) {
			throw new EngineException("the network has no input; add an input neuron or layer");
		}
		if (outputs.isEmpty()) {
			throw new EngineException("the network has no output; add an output neuron or layer");
		}
		for (Link link : network.getLinks()) {
			if (link.getSource() == null || link.getTarget() == null) {
				throw new EngineException(Networks.label(link) + ": has no " + (link.getSource() == null ? "source" : "target") + "; remove it");
			}
			if (link.getDelay() != 0) {
				throw new EngineException(Networks.label(link) + ": links with a delay cannot run yet; set the delay to 0 or remove the link");
			}
		}
		if (depths.size() < network.getNodes().size()) {
			throw new EngineException(Networks.label(CycleSearch.closingLinks(network).get(0)) + ": closes a cycle; remove it or give it a delay");
		}
		for (Node output : outputs) {
			if (inputs.stream().noneMatch(input -> Networks.reaches(input, output))) {
				throw new EngineException(Networks.label(output) + ": is not reached from any input; connect it to nodes that are");
			}
		}
	}

	private List<Stage> stages(List<Node> computed, Map<Node, Computation> computations, Map<Node, Integer> firstUnits) {
		List<Stage> stages = new ArrayList<>();
		for (int from = 0; from < computed.size();) {
			Computation computation = computations.get(computed.get(from));
			int to = from;
			int units = 0;
			while (to < computed.size() && computations.get(computed.get(to)).compareTo(computation) == 0) {
				units += Networks.units(computed.get(to++));
			}
			stages.add(new Stage(firstUnits.get(computed.get(from)), units, computation.activation()));
			from = to;
		}
		return stages;
	}
}
