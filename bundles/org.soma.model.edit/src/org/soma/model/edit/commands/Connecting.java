package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.network;
import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.edit.Words;

/** Makes the commands that join many nodes and part them. What holds for those of {@link Edits} holds for these. */
public final class Connecting {

	private Connecting() {
	}

	/**
	 * Connects sources to targets in a pattern, neurons by synapses and wherever an end is a layer by projections. Pairs
	 * that cannot be connected are left out; only where none can is the whole refused.
	 *
	 * @param rule what the types of the nodes allow
	 * @param weights the first weights, asked for in the order of the pattern, those of a projection row by row
	 */
	public static ManyLinks connect(EditingDomain domain, ConnectionPattern pattern, Collection<? extends Node> sources,
			Collection<? extends Node> targets, int delay, LinkRule rule, StartValues weights) {
		Network network = network(sources);
		refuse(network != network(targets), "connect nodes of the same network");
		LinkDrafts drafts = new LinkDrafts(network, delay, rule);
		pattern.pairs(distinct(sources), distinct(targets), drafts::offer);
		List<NewLink> made = drafts.links(weights);
		Command command = new EditCommand(domain, network,
				"Connect " + Words.of(sources, "nodes") + " \u2192 " + Words.of(targets, "nodes"),
				made.stream().map(NewLink::link).toList(), () -> made.stream().flatMap(NewLink::changes).toList());
		return new ManyLinks(command, made.size(), drafts.leftOut());
	}

	/** Deletes all links that run between the ones and the others, in either direction and with any delay. */
	public static Command disconnect(EditingDomain domain, Collection<? extends Node> ones, Collection<? extends Node> others) {
		Set<Node> left = new LinkedHashSet<>(ones);
		Set<Node> right = new LinkedHashSet<>(others);
		Set<Link> links = new LinkedHashSet<>();
		Stream.concat(between(left, right), between(right, left)).forEach(links::add);
		String ends = Words.of(left, "nodes") + " and " + Words.of(right, "nodes");
		refuse(links.isEmpty(), "no connection runs between " + ends + "; select nodes that are connected");
		return new EditCommand(domain, links.iterator().next(), "Disconnect " + ends, links, () -> Deletion.of(links));
	}

	private static Stream<Link> between(Set<Node> sources, Set<Node> targets) {
		return sources.stream().flatMap(source -> source.getOutgoing().stream()).filter(link -> targets.contains(link.getTarget()));
	}

	private static <T> List<T> distinct(Collection<? extends T> elements) {
		return elements.stream().<T>map(element -> element).distinct().toList();
	}
}
