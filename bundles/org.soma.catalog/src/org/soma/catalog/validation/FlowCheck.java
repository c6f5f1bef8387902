package org.soma.catalog.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.soma.catalog.NodeRole;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.validation.Flaw;

/** Warns where values cannot get from the inputs to the outputs. */
final class FlowCheck {

	private final Network network;
	private final Map<Node, TypeDescriptor> types;
	private final Problems problems;

	/** @param types without those nodes whose type is not known */
	FlowCheck(Network network, Map<Node, TypeDescriptor> types, Problems problems) {
		this.network = network;
		this.types = types;
		this.problems = problems;
	}

	void check() {
		if (network.getNodes().isEmpty()) {
			problems.warning(network, Flaw.OTHER, "is empty; add inputs, hidden nodes and outputs");
			return;
		}
		for (Node node : network.getNodes()) {
			if (node.getIncoming().isEmpty() && node.getOutgoing().isEmpty()) {
				problems.warning(node, Flaw.UNCONNECTED, "has no connections; connect it or delete it");
			}
		}
		if (types.size() < network.getNodes().size()) {
			return; // what is not known may be an input or an output
		}
		boolean fed = checkPresence(NodeRole.INPUT, "input", Flaw.NO_INPUT);
		boolean answers = checkPresence(NodeRole.OUTPUT, "output", Flaw.NO_OUTPUT);
		if (fed) {
			checkConstants();
			checkOutputs();
		}
		if (answers) {
			checkDeadEnds();
		}
	}

	/** A neuron that nothing feeds gives the same value for each sample. */
	private void checkConstants() {
		for (Node node : network.getNodes()) {
			boolean constant = types.get(node).role() == NodeRole.HIDDEN && node.getIncoming().isEmpty() && !node.getOutgoing().isEmpty();
			if (constant) {
				problems.warning(node, Flaw.NOT_FED, "is fed by nothing and so gives the same value always; connect it or delete it");
			}
		}
	}

	/** A neuron that leads to no other has no part in the loss; one that is frozen, as to watch something, is meant to. */
	private void checkDeadEnds() {
		for (Node node : network.getNodes()) {
			boolean deadEnd = types.get(node).role() == NodeRole.HIDDEN && !node.getIncoming().isEmpty()
					&& node.getOutgoing().stream().allMatch(link -> link.getTarget() == node);
			if (deadEnd && !Networks.isFrozen(node)) {
				problems.warning(node, Flaw.LEADS_NOWHERE,
						"leads to no other node, so that training cannot change it; connect it, delete it, or lock its values where that is meant");
			}
		}
	}

	private boolean checkPresence(NodeRole role, String word, Flaw missing) {
		boolean present = types.values().stream().anyMatch(type -> type.role() == role);
		if (!present) {
			problems.warning(network, missing, "has no " + word + "; add an " + word + " neuron or layer");
		}
		return present;
	}

	private void checkOutputs() {
		Set<Node> reached = reached();
		for (Node node : network.getNodes()) {
			boolean connected = !node.getIncoming().isEmpty() || !node.getOutgoing().isEmpty();
			if (connected && types.get(node).role() == NodeRole.OUTPUT && !reached.contains(node)) {
				problems.warning(node, Flaw.NOT_REACHED, "is not reached from any input; connect it to nodes that are");
			}
		}
	}

	/** All nodes to which a chain of links leads from an input, whatever their delays. */
	private Set<Node> reached() {
		Set<Node> reached = new HashSet<>();
		Deque<Node> open = new ArrayDeque<>();
		types.forEach((node, type) -> {
			if (type.role() == NodeRole.INPUT && reached.add(node)) {
				open.push(node);
			}
		});
		while (!open.isEmpty() && reached.size() < network.getNodes().size()) {
			for (Link link : open.pop().getOutgoing()) {
				if (link.getTarget() != null && reached.add(link.getTarget())) {
					open.push(link.getTarget());
				}
			}
		}
		return reached;
	}
}
