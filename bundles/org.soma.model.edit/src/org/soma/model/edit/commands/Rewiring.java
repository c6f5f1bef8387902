package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.network;
import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;

/** Makes the commands that lead connections another way. What holds for those of {@link Edits} holds for these. */
public final class Rewiring {

	private Rewiring() {
	}

	/** Lets a link run the other way; weights, masks and delay stay. */
	public static Command reverse(EditingDomain domain, Link link, LinkRule rule) {
		Node source = link.getSource();
		Node target = link.getTarget();
		String label = Networks.label(link);
		refuse(link.eContainer() == null || source == null || target == null, label + " is not connected at both ends; delete it");
		refuse(source == target, label + " leads from a node to itself; delete it or choose another connection");
		refuse(rule.problem(target, source, link.getDelay()));
		refuse(Networks.link(target, source, link.getDelay()).isPresent(),
				Networks.linkId(target, source, link.getDelay()) + " exists already; delete one of the two");
		refuse(link.getDelay() == 0 && reachesPast(link),
				label + " reversed would close a cycle; give it a delay of 1 or more first");
		Network network = Networks.of(link).orElseThrow();
		Link reversed = WeightMatrix.of(link).transposed().link(target, source, link.getDelay());
		return new EditCommand(domain, network, "Reverse " + label, List.of(reversed),
				() -> Stream.concat(Deletion.of(List.of(link)).stream(), new NewLink(network, target, source, reversed).changes()).toList());
	}

	/** Whether the source of a link reaches its target another way. */
	private static boolean reachesPast(Link link) {
		return link.getSource().getOutgoing().stream().filter(other -> other != link && other.getDelay() == 0 && other.getTarget() != null)
				.anyMatch(other -> Networks.reaches(other.getTarget(), link.getTarget()));
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
