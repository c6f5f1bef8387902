package org.soma.engine.plan;

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

	Plan(List<Node> nodes, Map<Node, Integer> firstUnits, int inputs, int[] outputs, List<Stage> stages, Wiring wiring, Values values) {
		this.nodes = nodes;
		this.firstUnits = firstUnits;
		this.inputs = inputs;
		this.outputs = outputs;
		this.stages = List.copyOf(stages);
		this.wiring = wiring;
		this.values = values;
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

	/** What people call a unit: its neuron, or its place in its layer. */
	public String label(int unit) {
		for (Node node : nodes) {
			int at = unit - firstUnits.get(node);
			if (at >= 0 && at < Networks.units(node)) {
				return Networks.units(node) == 1 ? Networks.label(node) : Networks.label(node) + "[" + at + "]";
			}
		}
		throw new IllegalArgumentException("there is no unit " + unit);
	}
}
