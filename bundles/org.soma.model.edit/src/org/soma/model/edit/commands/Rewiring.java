package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.network;
import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.edit.Words;

/** Makes the commands that lead connections another way. What holds for those of {@link Edits} holds for these. */
public final class Rewiring {

	private Rewiring() {
	}

	/** Lets a link run the other way; weights, masks and delay stay. */
	public static Command reverse(EditingDomain domain, Link link, LinkRule rule) {
		return reverse(domain, List.of(link), rule);
	}

	/** The same for several at once, of which one may make room for another. */
	public static Command reverse(EditingDomain domain, Collection<? extends Link> links, LinkRule rule) {
		refuse(links.isEmpty(), "select connections");
		Set<Link> turned = new LinkedHashSet<>(links);
		turned.forEach(link -> checkTurned(link, turned, rule));
		refuseCycles(turned);
		Network network = Networks.of(turned.iterator().next()).orElseThrow();
		List<NewLink> reversed = turned.stream().map(link -> new NewLink(network, link.getTarget(), link.getSource(),
				WeightMatrix.of(link).transposed().link(link.getTarget(), link.getSource(), link.getDelay()))).toList();
		return new EditCommand(domain, network, "Reverse " + Words.of(turned, "connections"), reversed.stream().map(NewLink::link).toList(),
				() -> Stream.concat(Deletion.of(turned).stream(), reversed.stream().flatMap(NewLink::changes)).toList());
	}

	private static void checkTurned(Link link, Set<Link> turned, LinkRule rule) {
		Node source = link.getSource();
		Node target = link.getTarget();
		String label = Networks.label(link);
		refuse(link.eContainer() == null || source == null || target == null, label + " is not connected at both ends; delete it");
		refuse(source == target, label + " leads from a node to itself; delete it or choose another connection");
		refuse(rule.problem(target, source, link.getDelay()));
		refuse(Networks.link(target, source, link.getDelay()).filter(other -> !turned.contains(other)).isPresent(),
				Networks.linkId(target, source, link.getDelay()) + " exists already; delete one of the two");
	}

	/** What each source reaches once all are turned is looked up once, for many of them share it. */
	private static void refuseCycles(Set<Link> turned) {
		Map<Node, Set<Node>> reached = new HashMap<>();
		for (Link link : turned) {
			refuse(link.getDelay() == 0 && reached.computeIfAbsent(link.getSource(), source -> reached(source, turned)).contains(link.getTarget()),
					Networks.label(link) + " reversed would close a cycle; give it a delay of 1 or more first");
		}
	}

	private static Set<Node> reached(Node start, Set<Link> turned) {
		Set<Node> seen = new HashSet<>();
		Deque<Node> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Node node = open.pop();
			Stream.concat(node.getOutgoing().stream().filter(link -> link.getDelay() == 0 && !turned.contains(link)).map(Link::getTarget),
					node.getIncoming().stream().filter(link -> link.getDelay() == 0 && turned.contains(link)).map(Link::getSource))
					.filter(Objects::nonNull).filter(seen::add).forEach(open::push);
		}
		return seen;
	}

	/**
	 * Deletes a neuron and connects each of its sources to each of its targets: weights are multiplied, delays added. A
	 * link that is there already stays as it is.
	 */
	public static Command dissolve(EditingDomain domain, Neuron neuron) {
		Network network = network(List.of(neuron));
		List<NewLink> bridges = bridges(network, neuron);
		String label = Networks.label(neuron);
		return new EditCommand(domain, network, "Dissolve " + label, bridges.stream().map(NewLink::link).toList(),
				() -> Stream.concat(Deletion.of(List.of(neuron)).stream(), bridges.stream().flatMap(NewLink::changes)).toList());
	}

	/** Does so with several, one after the other: what led through all of them leads past all of them. */
	public static Command dissolve(EditingDomain domain, Collection<? extends Neuron> neurons) {
		Network network = network(neurons);
		CompoundCommand all = new CompoundCommand("Dissolve " + Words.of(neurons, "neurons"));
		for (Neuron neuron : neurons) {
			all.append(new EditCommand(domain, network, "Dissolve " + Networks.label(neuron), List.of(), () -> {
				List<NewLink> bridges = bridges(network, neuron);
				return Stream.concat(Deletion.of(List.of(neuron)).stream(), bridges.stream().flatMap(NewLink::changes)).toList();
			}));
		}
		return all;
	}

	private static List<NewLink> bridges(Network network, Neuron neuron) {
		record Way(Node source, Node target, int delay) {
		}
		Map<Way, WeightMatrix> ways = new LinkedHashMap<>();
		for (Link in : neuron.getIncoming()) {
			for (Link out : neuron.getOutgoing()) {
				Way way = new Way(in.getSource(), out.getTarget(), in.getDelay() + out.getDelay());
				boolean complete = way.source != null && way.source != neuron && way.target != null && way.target != neuron;
				if (complete && Networks.link(way.source, way.target, way.delay).isEmpty()) {
					ways.merge(way, WeightMatrix.of(in).through(WeightMatrix.of(out)), WeightMatrix::plus);
				}
			}
		}
		List<NewLink> bridges = new ArrayList<>();
		ways.forEach((way, weights) -> {
			if (!weights.isEmpty()) {
				bridges.add(new NewLink(network, way.source, way.target, weights.link(way.source, way.target, way.delay)));
			}
		});
		return bridges;
	}
}
