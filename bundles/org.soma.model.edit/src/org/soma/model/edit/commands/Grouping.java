package org.soma.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.soma.model.Group;
import org.soma.model.Network;
import org.soma.model.Node;

/**
 * What has to change when nodes leave their groups for another or for none. Members stand in the order that the nodes
 * have in the network, and a group left without members goes.
 */
final class Grouping {

	private Grouping() {
	}

	/** @param group the group to join, new or of the network, or null for none */
	static List<Change> of(Network network, Collection<? extends Node> nodes, Group group) {
		Set<Node> moving = new LinkedHashSet<>(nodes);
		moving.removeIf(node -> node.getGroup() == group);
		List<Change> changes = new ArrayList<>();
		for (Group old : moving.stream().map(Node::getGroup).filter(Objects::nonNull).distinct().toList()) {
			changes.add(new Removal<>(old.getMembers(), moving));
			if (moving.containsAll(old.getMembers())) {
				changes.add(new Removal<>(network.getGroups(), Set.of(old)));
			}
		}
		if (group != null) {
			if (group.eContainer() == null) {
				changes.add(Insertion.atEnd(network.getGroups(), group));
			}
			addMembers(changes, network, moving, group);
		}
		return changes;
	}

	private static void addMembers(List<Change> changes, Network network, Set<Node> joining, Group group) {
		Map<Node, Integer> order = new HashMap<>();
		network.getNodes().forEach(node -> order.put(node, order.size()));
		List<Node> members = new ArrayList<>(group.getMembers());
		for (Node node : joining.stream().sorted(Comparator.comparing(order::get)).toList()) {
			int place = members.size();
			while (place > 0 && order.get(members.get(place - 1)) > order.get(node)) {
				place--;
			}
			members.add(place, node);
			changes.add(Insertion.at(group.getMembers(), place, node));
		}
	}
}
