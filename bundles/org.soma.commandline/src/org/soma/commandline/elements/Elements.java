package org.soma.commandline.elements;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.soma.model.Group;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/** Finds what a word names. */
final class Elements {

	private Elements() {
	}

	/**
	 * The link, node or group that is meant: by id, else by a name that is unique.
	 *
	 * @throws IllegalArgumentException with a message for the user where nothing, or more than one thing, is
	 */
	static EObject find(Network network, String word) {
		if (LinkEnds.isLink(word)) {
			return LinkEnds.parse(network, word).link();
		}
		boolean isNode = network.getNodes().stream().anyMatch(node -> word.equals(node.getId()));
		if (!isNode) {
			List<Group> groups = groups(network, word);
			boolean sharedWithNode = network.getNodes().stream().anyMatch(node -> word.equals(node.getName()));
			if (groups.size() == 1 && (!sharedWithNode || word.equals(groups.get(0).getId()))) {
				return groups.get(0);
			}
		}
		return node(network, word);
	}

	/** Likewise a node. */
	static Node node(Network network, String word) {
		if (network.getNodes().stream().noneMatch(node -> word.equals(node.getId()) || word.equals(node.getName()))) {
			throw new IllegalArgumentException("there is no node '" + word + "'; soma show lists the nodes there are");
		}
		return Networks.node(network, word);
	}

	/**
	 * The group with this id or name.
	 *
	 * @throws IllegalArgumentException with a message for the user where there is none or more than one
	 */
	static Group group(Network network, String word) {
		List<Group> found = groups(network, word);
		if (found.size() == 1) {
			return found.get(0);
		}
		String ids = String.join(", ", (found.isEmpty() ? network.getGroups() : found).stream().map(Group::getId).toList());
		if (found.isEmpty()) {
			throw new IllegalArgumentException("there is no group '" + word + "'" + (ids.isEmpty() ? "" : "; there are " + ids));
		}
		throw new IllegalArgumentException(found.size() + " groups are named '" + word + "'; say which by its id: " + ids);
	}

	private static List<Group> groups(Network network, String word) {
		List<Group> byId = network.getGroups().stream().filter(group -> word.equals(group.getId())).toList();
		return byId.isEmpty() ? network.getGroups().stream().filter(group -> word.equals(group.getName())).toList() : byId;
	}
}
