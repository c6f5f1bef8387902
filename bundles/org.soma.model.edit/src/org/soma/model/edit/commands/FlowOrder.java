package org.soma.model.edit.commands;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/**
 * The nodes of a network, each behind all that feed it without delay, kept so while links come. A link that runs along the
 * order closes no cycle, so most need no search; one against it has only the nodes between its ends searched and reordered
 * (Pearce and Kelly, A dynamic topological sort algorithm for directed acyclic graphs, 2006).
 */
final class FlowOrder {

	private final Map<Node, Integer> places = new HashMap<>();
	private final Map<Node, Set<Node>> targets = new HashMap<>();
	private final Map<Node, Set<Node>> sources = new HashMap<>();

	FlowOrder(Network network) {
		Networks.depths(network).keySet().forEach(this::place);
		network.getNodes().forEach(this::place);
	}

	/** Nodes that are not in the network yet come last. */
	private int place(Node node) {
		Integer known = places.putIfAbsent(node, places.size());
		return known == null ? places.size() - 1 : known;
	}

	/** Adds a link without delay, unless it would close a cycle. */
	boolean join(Node source, Node target) {
		int upper = place(source);
		int lower = place(target);
		if (source == target || targets(target).contains(source)) {
			return false;
		}
		if (upper > lower) {
			Set<Node> behind = reached(target, node -> targets(node).stream().filter(next -> place(next) <= upper));
			if (behind.contains(source)) {
				return false;
			}
			Set<Node> before = reached(source, node -> sources(node).stream().filter(next -> place(next) >= lower));
			reorder(before, behind);
		}
		targets(source).add(target);
		sources(target).add(source);
		return true;
	}

	/** The same places, handed out to those that feed first. */
	private void reorder(Set<Node> before, Set<Node> behind) {
		List<Node> nodes = Stream.of(before, behind).flatMap(part -> part.stream().sorted(Comparator.comparing(places::get))).toList();
		List<Integer> free = nodes.stream().map(places::get).sorted().toList();
		for (int i = 0; i < nodes.size(); i++) {
			places.put(nodes.get(i), free.get(i));
		}
	}

	private static Set<Node> reached(Node start, Function<Node, Stream<Node>> ways) {
		Set<Node> seen = new HashSet<>(Set.of(start));
		Deque<Node> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			ways.apply(open.pop()).filter(seen::add).forEach(open::push);
		}
		return seen;
	}

	private Set<Node> targets(Node node) {
		return targets.computeIfAbsent(node, key -> ends(key.getOutgoing(), Link::getTarget));
	}

	private Set<Node> sources(Node node) {
		return sources.computeIfAbsent(node, key -> ends(key.getIncoming(), Link::getSource));
	}

	private static Set<Node> ends(List<Link> links, Function<Link, Node> end) {
		return links.stream().filter(link -> link.getDelay() == 0).map(end).filter(Objects::nonNull)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
