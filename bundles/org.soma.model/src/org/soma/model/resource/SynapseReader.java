package org.soma.model.resource;

import java.util.HashMap;
import java.util.Map;

import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Synapse;
import org.xml.sax.Attributes;

/**
 * Reads what a synapse has where it is as Soma writes it. Networks have hundreds of thousands of them, for which EMF, which
 * looks up each attribute and leaves the ends for later, takes twice the time.
 */
final class SynapseReader {

	private final Map<String, Node> nodes = new HashMap<>();
	private Network network;

	/**
	 * Fills a synapse of a network whose nodes have been read.
	 *
	 * @return false where anything about it is unusual; then it is left as it was
	 */
	boolean read(Attributes attributes, Synapse synapse, Network parent) {
		meet(parent);
		Node source = null;
		Node target = null;
		float weight = 0;
		int delay = 0;
		boolean frozen = false;
		try {
			for (int i = 0; i < attributes.getLength(); i++) {
				String value = attributes.getValue(i);
				switch (attributes.getQName(i)) {
				case "source" -> source = nodes.get(value);
				case "target" -> target = nodes.get(value);
				case "weight" -> weight = Float.parseFloat(value);
				case "delay" -> delay = Integer.parseInt(value);
				case "frozen" -> frozen = truth(value);
				case "xsi:type" -> {
					// is known already
				}
				default -> {
					return false;
				}
				}
			}
		} catch (IllegalArgumentException e) {
			return false;
		}
		if (source == null || target == null) {
			return false;
		}
		synapse.setWeight(weight);
		synapse.setDelay(delay);
		synapse.setFrozen(frozen);
		synapse.setSource(source);
		synapse.setTarget(target);
		return true;
	}

	private static boolean truth(String value) {
		return switch (value) {
		case "true" -> true;
		case "false" -> false;
		default -> throw new IllegalArgumentException(value);
		};
	}

	private void meet(Network parent) {
		if (network != parent) {
			network = parent;
			nodes.clear();
			parent.getNodes().forEach(node -> nodes.put(node.getId(), node));
		}
	}
}
