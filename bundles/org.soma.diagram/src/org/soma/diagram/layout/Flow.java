package org.soma.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;

/**
 * Nodes of a network as pieces, and which piece feeds which. Connections with a delay do not count, for they lead back, unless
 * nothing else holds a node to the others. Neurons that are connected with the very same others are one piece, so that what is
 * connected all to all is small however many neurons there are.
 *
 * @param depths of the pieces in the network
 */
record Flow(List<Piece> pieces, List<Integer> depths, Set<Edge> edges) {

	/** From one piece to another, both by their place in the list. */
	record Edge(int source, int target) {
	}

	/** What makes two neurons alike. */
	private record Ends(String type, Set<Node> sources, Set<Node> targets) {
	}

	static Flow of(Network network, Collection<? extends Node> nodes) {
		Set<Node> all = new LinkedHashSet<>(nodes);
		List<Link> links = links(all);
		List<Piece> pieces = pieces(all, links);
		Map<Node, Integer> places = new HashMap<>();
		Map<Node, Integer> depths = Networks.depths(network);
		List<Integer> pieceDepths = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			for (Node node : pieces.get(i).nodes()) {
				places.put(node, i);
			}
			pieceDepths.add(pieces.get(i).nodes().stream().mapToInt(node -> depths.getOrDefault(node, 0)).min().orElse(0));
		}
		Set<Edge> edges = new LinkedHashSet<>();
		links.forEach(link -> edges.add(new Edge(places.get(link.getSource()), places.get(link.getTarget()))));
		edges.removeIf(edge -> edge.source() == edge.target());
		return new Flow(pieces, pieceDepths, edges);
	}

	private static List<Link> links(Set<Node> all) {
		List<Link> inside = all.stream().flatMap(node -> node.getOutgoing().stream()).filter(link -> all.contains(link.getTarget())).toList();
		Set<Node> held = inside.stream().filter(link -> link.getDelay() == 0)
				.flatMap(link -> Stream.of(link.getSource(), link.getTarget())).collect(Collectors.toSet());
		return inside.stream()
				.filter(link -> link.getDelay() == 0 || !held.contains(link.getSource()) || !held.contains(link.getTarget())).toList();
	}

	private static List<Piece> pieces(Set<Node> all, List<Link> links) {
		List<Piece> pieces = new ArrayList<>();
		Set<Node> rest = new LinkedHashSet<>(all);
		for (Node node : all) {
			Group group = node.getGroup();
			if (group != null && rest.contains(node) && all.containsAll(group.getMembers())) {
				pieces.add(Piece.group(group));
				rest.removeAll(Set.copyOf(group.getMembers()));
			}
		}
		Map<Node, Set<Node>> sources = new HashMap<>();
		Map<Node, Set<Node>> targets = new HashMap<>();
		for (Link link : links) {
			sources.computeIfAbsent(link.getTarget(), node -> new LinkedHashSet<>()).add(link.getSource());
			targets.computeIfAbsent(link.getSource(), node -> new LinkedHashSet<>()).add(link.getTarget());
		}
		Map<Object, List<Node>> alike = new LinkedHashMap<>();
		for (Node node : rest) {
			boolean connected = sources.containsKey(node) || targets.containsKey(node);
			Object key = node instanceof Neuron && connected
					? new Ends(node.getType(), sources.getOrDefault(node, Set.of()), targets.getOrDefault(node, Set.of()))
					: node;
			alike.computeIfAbsent(key, none -> new ArrayList<>()).add(node);
		}
		for (List<Node> column : alike.values()) {
			column.sort(Comparator.comparingDouble(Node::getY));
			pieces.add(Piece.column(column));
		}
		return pieces;
	}
}
