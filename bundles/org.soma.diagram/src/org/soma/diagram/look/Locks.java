package org.soma.diagram.look;

import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;

/** Which nodes wear a lock. */
public final class Locks {

	private Locks() {
	}

	/** Whether its own values, or all that leads into it, are frozen. */
	public static boolean isLocked(Node node) {
		return hasFrozenValues(node) || !node.getIncoming().isEmpty() && node.getIncoming().stream().allMatch(Networks::isFrozen);
	}

	private static boolean hasFrozenValues(Node node) {
		return switch (node) {
		case Neuron neuron -> neuron.isBiasFrozen() && Networks.hasBias(neuron);
		case Layer layer -> !layer.getParameters().isEmpty() && layer.getParameters().stream().allMatch(Locks::isFrozen);
		default -> false;
		};
	}

	private static boolean isFrozen(Parameter parameter) {
		return parameter.getFrozen() != null && parameter.getFrozen().count() == parameter.getFrozen().shape().size();
	}
}
