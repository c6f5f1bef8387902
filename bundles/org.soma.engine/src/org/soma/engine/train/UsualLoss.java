package org.soma.engine.train;

import java.util.Set;
import java.util.stream.Collectors;

import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.model.Network;

/** The loss that suits a network's outputs where its user names none. */
public final class UsualLoss {

	private UsualLoss() {
	}

	/** @param classification whether the targets tell classes apart */
	public static String of(Network network, boolean classification) {
		Catalog catalog = Catalog.get();
		Set<String> activations = network.getNodes().stream()
				.filter(node -> catalog.type(node.getType()).filter(type -> type.role() == NodeRole.OUTPUT).isPresent())
				.map(node -> catalog.activationId(node).orElse("identity")).collect(Collectors.toSet());
		if (activations.equals(Set.of("softmax"))) {
			return "softmax-cross-entropy";
		}
		return classification && activations.equals(Set.of("sigmoid")) ? "bce" : "mse";
	}
}
