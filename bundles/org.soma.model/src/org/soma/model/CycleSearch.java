package org.soma.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Looks for the links without delay that lead back to where one came from, following links from the first nodes on. Without
 * them the network has no cycle. It can be done in steps; the network stays as it is meanwhile.
 */
public final class CycleSearch {

	private final Iterator<Node> starts;
	/** Nothing of those not seen yet, false of those whose ways are all known. */
	private final Map<Node, Boolean> onPath = new HashMap<>();
	private final Deque<Node> path = new ArrayDeque<>();
	private final Deque<Iterator<Link>> ways = new ArrayDeque<>();
	private final List<Link> closing = new ArrayList<>();

	public CycleSearch(Network network) {
		starts = network.getNodes().iterator();
	}

	/** The links that close a cycle in a network. */
	public static List<Link> closingLinks(Network network) {
		CycleSearch search = new CycleSearch(network);
		while (search.step()) {
			// until all are known
		}
		return search.closing;
	}

	/** Follows one link at most, and answers whether there is more to do. */
	public boolean step() {
		if (path.isEmpty()) {
			return start();
		}
		if (ways.peek().hasNext()) {
			follow(ways.peek().next());
		} else {
			ways.pop();
			onPath.put(path.pop(), false);
		}
		return true;
	}

	private boolean start() {
		if (starts.hasNext()) {
			Node start = starts.next();
			if (!onPath.containsKey(start)) {
				enter(start);
			}
			return true;
		}
		return false;
	}

	private void follow(Link link) {
		Node target = link.getTarget();
		if (link.getDelay() == 0 && target != null) {
			Boolean reached = onPath.get(target);
			if (reached == null) {
				enter(target);
			} else if (reached) {
				closing.add(link);
			}
		}
	}

	private void enter(Node node) {
		onPath.put(node, true);
		path.push(node);
		ways.push(node.getOutgoing().iterator());
	}

	/** Those found so far. */
	public List<Link> closing() {
		return closing;
	}
}
