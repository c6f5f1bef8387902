package org.soma.catalog.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.soma.catalog.Catalog;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.validation.Flaw;

/** Checks a network against the catalog. */
final class NetworkCheck {

	private final Network network;
	private final Catalog catalog;
	private final Problems problems;
	/** The types of the nodes; those whose type is not known are missing. */
	private final Map<Node, TypeDescriptor> types = new HashMap<>();

	NetworkCheck(Network network, Catalog catalog, Problems problems) {
		this.network = network;
		this.catalog = catalog;
		this.problems = problems;
	}

	void check() {
		for (Node node : network.getNodes()) {
			if (node.getGroup() != null && node.getGroup().eContainer() != network) {
				problems.error(node, "is in a group that is not part of this network; put it into another or into none");
			}
			checkType(node);
		}
		types.forEach(this::checkLinks);
		new FlowCheck(network, types, problems).check();
	}

	private void checkLinks(Node node, TypeDescriptor type) {
		if (!type.maySend()) {
			for (Link link : node.getOutgoing()) {
				Wiring.sending(node, type, link.getDelay()).ifPresent(problem -> problems.error(link, Flaw.LEAVES_OUTPUT, problem));
			}
		}
		if (!type.mayReceive()) {
			for (Link link : node.getIncoming()) {
				Wiring.receiving(node, type).ifPresent(problem -> problems.error(link, Flaw.LEADS_INTO_INPUT, problem));
			}
		}
	}

	private void checkType(Node node) {
		Optional<TypeDescriptor> type = catalog.type(node.getType());
		boolean installed = node instanceof Neuron || node instanceof Layer;
		if (installed && type.isPresent()) {
			types.put(node, type.get());
			new NodeCheck(node, type.get(), catalog, problems).check();
		} else if (!installed || node.getType() != null) {
			String missing = installed ? node.getType() : node.eClass().getName();
			problems.error(node, Flaw.UNKNOWN_TYPE, "type \"" + missing + "\" is not in the catalog; install the plug-in that brings it or choose another");
		}
	}
}
