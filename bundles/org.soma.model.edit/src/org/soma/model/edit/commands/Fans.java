package org.soma.model.edit.commands;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Projection;

/** How many connections lead into a unit of a node and leave it, as initialisers want to know. */
final class Fans {

	private final Map<Node, Long> coming = new HashMap<>();
	private final Map<Node, Long> leaving = new HashMap<>();
	private final Map<Node, Integer> in = new HashMap<>();
	private final Map<Node, Integer> out = new HashMap<>();

	/** Counts a link along that is not there yet. To be called before anything is asked. */
	void add(Node source, Node target) {
		long connections = connections(source, target);
		coming.merge(target, connections, Long::sum);
		leaving.merge(source, connections, Long::sum);
	}

	int in(Node node) {
		return in.computeIfAbsent(node, key -> perUnit(key, key.getIncoming(), coming));
	}

	int out(Node node) {
		return out.computeIfAbsent(node, key -> perUnit(key, key.getOutgoing(), leaving));
	}

	private static int perUnit(Node node, Collection<Link> links, Map<Node, Long> planned) {
		long connections = links.stream().mapToLong(Fans::connections).sum() + planned.getOrDefault(node, 0L);
		return (int) Math.clamp(Math.ceilDiv(connections, Networks.units(node)), 1, Integer.MAX_VALUE);
	}

	/** Those of a projection that has no weights yet are those that it will have. */
	private static long connections(Link link) {
		return link instanceof Projection projection && projection.getConnected() != null ? projection.getConnected().count()
				: connections(link.getSource(), link.getTarget());
	}

	private static long connections(Node source, Node target) {
		return (long) Networks.units(source) * Networks.units(target);
	}
}
