package org.soma.engine.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.soma.catalog.Catalog;
import org.soma.engine.EngineException;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/**
 * A network made ready to run. Units have numbers: the inputs first, in the order of the network, then those of each stage.
 * Values have numbers too: the weights, target after target and by rising source, then the bias of each unit that is not
 * an input. Immutable; it knows nothing of what became of the network since.
 */
public final class Plan {

	private final List<Node> nodes;
	private final Map<Node, Integer> firstUnits;
	private final int inputs;
	private final int[] outputs;
	private final List<Stage> stages;
	private final Wiring wiring;
	private final Values values;
	/** The first unit of each node. */
	private final int[] starts;

	Plan(List<Node> nodes, Map<Node, Integer> firstUnits, int inputs, int[] outputs, List<Stage> stages, Wiring wiring, Values values) {
		this.nodes = List.copyOf(nodes);
		this.firstUnits = firstUnits;
		this.inputs = inputs;
		this.outputs = outputs;
		this.stages = List.copyOf(stages);
		this.wiring = wiring;
		this.values = values;
		starts = nodes.stream().mapToInt(firstUnits::get).toArray();
	}

	/**
	 * @throws EngineException with one line for the user where the network cannot run as it is
	 */
	public static Plan of(Network network) throws EngineException {
		return new Compiler(network, Catalog.get()).compile();
	}

	/** How many values a sample has. */
	public int inputs() {
		return inputs;
	}

	/** The numbers of the output units, in the order of the network. */
	public int[] outputs() {
		return outputs.clone();
	}

	/** How many units there are, inputs included. */
	public int units() {
		return wiring.units();
	}

	public List<Stage> stages() {
		return stages;
	}

	public Wiring wiring() {
		return wiring;
	}

	/** What each value is at first, and which of them never change. */
	public Values values() {
		return values;
	}

	/** The number of the value that is a unit's bias. */
	public int bias(int unit) {
		return wiring.connections() + unit - inputs;
	}

	/** The number of a node's first unit; -1 where it is not part of the plan. */
	public int unit(Node node) {
		return firstUnits.getOrDefault(node, -1);
	}

	/** The nodes in the order of their units. */
	public List<Node> nodes() {
		return nodes;
	}

	/** The node that a unit is, or is of. */
	public Node node(int unit) {
		int at = Arrays.binarySearch(starts, unit);
		return nodes.get(at >= 0 ? at : -at - 2);
	}

	/** What people call a unit: its neuron, or its place in its layer. */
	public String label(int unit) {
		Node node = node(unit);
		return Networks.units(node) == 1 ? Networks.label(node) : Networks.label(node) + "[" + (unit - unit(node)) + "]";
	}
}
