package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/** Gathers many links that are wanted and leaves out those that cannot be. */
final class LinkDrafts {

	private record Ends(Node source, Node target) {
	}

	private final Network network;
	private final int delay;
	private final LinkRule rule;
	private final FlowOrder order;
	private final Map<Node, Set<Node>> joined = new HashMap<>();
	private final List<Ends> accepted = new ArrayList<>();
	private final Fans fans = new Fans();
	private String firstProblem;
	private int leftOut;

	LinkDrafts(Network network, int delay, LinkRule rule) {
		refuse(delay < 0, "the delay " + delay + " is negative; use 0 for feed-forward, 1 or more for recurrent");
		this.network = network;
		this.delay = delay;
		this.rule = rule;
		this.order = new FlowOrder(network);
	}

	void offer(Node source, Node target) {
		Optional<String> problem = problem(source, target);
		if (problem.isPresent()) {
			leftOut++;
			firstProblem = firstProblem == null ? problem.get() : firstProblem;
		} else {
			accepted.add(new Ends(source, target));
			fans.add(source, target);
			joinedTo(source).add(target);
		}
	}

	private Optional<String> problem(Node source, Node target) {
		if (joinedTo(source).contains(target)) {
			return Optional.of(Networks.linkId(source, target, delay) + " exists already");
		}
		Optional<String> forbidden = rule.problem(source, target, delay);
		if (forbidden.isPresent() || delay > 0 || order.join(source, target)) {
			return forbidden;
		}
		return Optional.of(Networks.label(source) + " \u2192 " + Networks.label(target)
				+ " would close a cycle; give the connections a delay of 1 or more");
	}

	private Set<Node> joinedTo(Node source) {
		return joined.computeIfAbsent(source, node -> {
			Set<Node> targets = new HashSet<>();
			node.getOutgoing().stream().filter(link -> link.getDelay() == delay).forEach(link -> targets.add(link.getTarget()));
			return targets;
		});
	}

	int leftOut() {
		return leftOut;
	}

	/** The links that can be. Refuses where there are none, with the reason for the first. */
	List<NewLink> links(StartValues weights) {
		refuse(accepted.isEmpty() && leftOut == 0, "nothing would be connected; select other nodes or a denser pattern");
		refuse(accepted.isEmpty(), leftOut == 1 ? firstProblem : "none of the " + leftOut + " connections can be made: " + firstProblem);
		long values = accepted.stream().mapToLong(ends -> Room.weights(ends.source, ends.target)).sum();
		Ends first = accepted.get(0);
		return Room.hold(accepted.size() == 1 ? Networks.linkId(first.source, first.target, delay) : accepted.size() + " connections", values,
				() -> accepted.stream().map(ends -> new NewLink(network, ends.source, ends.target, link(ends, weights))).toList());
	}

	private Link link(Ends ends, StartValues weights) {
		Link link = ends.source instanceof Layer || ends.target instanceof Layer ? projection(ends, weights) : synapse(ends, weights);
		link.setDelay(delay);
		return link;
	}

	private Synapse synapse(Ends ends, StartValues weights) {
		Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
		synapse.setWeight(weight(ends, weights));
		return synapse;
	}

	private Projection projection(Ends ends, StartValues weights) {
		var shape = Rules.shapeOf(ends.source, ends.target);
		float[] values = new float[shape.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = weight(ends, weights);
		}
		Projection projection = SomaFactory.eINSTANCE.createProjection();
		projection.setWeights(Tensor.adopt(shape, values));
		return projection;
	}

	private float weight(Ends ends, StartValues weights) {
		float weight = weights.next(fans.in(ends.target), fans.out(ends.source));
		if (!Float.isFinite(weight)) {
			throw new IllegalArgumentException("the weight of " + Networks.label(ends.source) + " \u2192 " + Networks.label(ends.target) + " would be "
					+ weight + "; choose another initialiser");
		}
		return weight;
	}
}
