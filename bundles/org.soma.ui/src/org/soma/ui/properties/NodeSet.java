package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/** Nodes between which connections are ticked, and what they are called together. */
record NodeSet(String label, List<Node> nodes) {

	/** What two sets are chosen at first. */
	record Pair(NodeSet from, NodeSet to) {
	}

	/** The sets to choose from: what is selected, the groups and layers of the network, the neurons of each role, and all. */
	static List<NodeSet> of(Network network, List<? extends EObject> selected) {
		List<NodeSet> sets = new ArrayList<>();
		List<Node> nodes = Selections.nodes(selected);
		if (!nodes.isEmpty()) {
			sets.add(new NodeSet(nodes.size() == 1 ? "Selected: " + Networks.label(nodes.get(0)) : "Selected: " + nodes.size() + " nodes", nodes));
		}
		for (Group group : network.getGroups()) {
			sets.add(new NodeSet("Group " + Networks.label(group), List.copyOf(group.getMembers())));
		}
		for (Node node : network.getNodes()) {
			if (node instanceof Layer) {
				sets.add(new NodeSet("Layer " + Networks.label(node), List.of(node)));
			}
		}
		sets.add(ofRole("All inputs", network, NodeRole.INPUT));
		sets.add(ofRole("All hidden", network, NodeRole.HIDDEN));
		sets.add(ofRole("All outputs", network, NodeRole.OUTPUT));
		sets.add(new NodeSet("All nodes", List.copyOf(network.getNodes())));
		sets.removeIf(set -> set.nodes().isEmpty());
		return sets;
	}

	private static NodeSet ofRole(String label, Network network, NodeRole role) {
		return new NodeSet(label, network.getNodes().stream()
				.filter(node -> Catalog.get().type(node.getType()).map(TypeDescriptor::role).filter(role::equals).isPresent()).toList());
	}

	/** Where the selected links run; for nodes what leads into them, or where nothing does, what they lead to. */
	static Pair usual(List<NodeSet> sets, List<? extends EObject> selected) {
		List<Node> nodes = Selections.nodes(selected);
		if (nodes.isEmpty()) {
			Set<Node> sources = new LinkedHashSet<>();
			Set<Node> targets = new LinkedHashSet<>();
			selected.stream().filter(Link.class::isInstance).map(Link.class::cast).forEach(link -> {
				sources.add(link.getSource());
				targets.add(link.getTarget());
			});
			return new Pair(smallest(sets, sources), smallest(sets, targets));
		}
		Set<Node> sources = new LinkedHashSet<>();
		Set<Node> targets = new LinkedHashSet<>();
		nodes.forEach(node -> {
			node.getIncoming().forEach(link -> sources.add(link.getSource()));
			node.getOutgoing().forEach(link -> targets.add(link.getTarget()));
		});
		NodeSet own = sets.get(0);
		return sources.isEmpty() ? new Pair(own, smallest(sets, targets)) : new Pair(smallest(sets, sources), own);
	}

	/** The smallest set that has all the nodes; the last of all where there are none. */
	private static NodeSet smallest(List<NodeSet> sets, Collection<Node> nodes) {
		return nodes.isEmpty() ? sets.getLast()
				: sets.stream().filter(set -> new HashSet<>(set.nodes()).containsAll(nodes)).min(Comparator.comparingInt(set -> set.nodes().size()))
						.orElse(sets.getLast());
	}
}
