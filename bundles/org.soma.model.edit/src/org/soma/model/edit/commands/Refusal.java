package org.soma.model.edit.commands;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/** Ends the making of a command that is not allowed, with one sentence for the user. */
final class Refusal {

	private Refusal() {
	}

	static void refuse(Optional<String> problem) {
		problem.ifPresent(sentence -> refuse(true, sentence));
	}

	static void refuse(boolean wrong, String sentence) {
		if (wrong) {
			throw new IllegalArgumentException(sentence);
		}
	}

	/** The one network that all nodes are in. */
	static Network network(Collection<? extends Node> nodes) {
		List<Optional<Network>> networks = nodes.stream().<Optional<Network>>map(Networks::of).distinct().toList();
		refuse(networks.size() != 1 || networks.get(0).isEmpty(), "select nodes of one network");
		return networks.get(0).orElseThrow();
	}
}
