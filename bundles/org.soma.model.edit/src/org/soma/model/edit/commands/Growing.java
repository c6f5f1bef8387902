package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.network;
import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.edit.Ids;
import org.soma.model.edit.Words;

/** Makes the commands that add nodes with their connections. What holds for those of {@link Edits} holds for these. */
public final class Growing {

	private Growing() {
	}

	/**
	 * Puts a new node into each of some links of one network, at least one, half way: a layer of the same shape where a link
	 * leads into a layer, else a neuron. The first half has the link's weights, locks and delay, the second gives each value
	 * on with the weight 1. Where links cross there, the nodes stand below each other.
	 *
	 * @param neurons what neurons are to be; layers have ids that begin as theirs do
	 * @param down how far apart nodes stand that would hide each other
	 */
	public static Command insert(EditingDomain domain, Collection<? extends Link> links, NeuronKind neurons, LayerKind layers, double down,
			LinkRule rule) {
		List<Link> split = links.stream().<Link>map(link -> link).distinct().toList();
		refuse(split.isEmpty(), "select the connections to insert neurons into");
		split.forEach(link -> refuse(Networks.of(link).isEmpty() || link.getSource() == null || link.getTarget() == null,
				Networks.label(link) + " is not connected at both ends; delete it"));
		Network network = network(split.stream().map(Link::getSource).toList());
		List<String> ids = Ids.next(network, neurons.prefix(), split.size());
		List<Node> nodes = new ArrayList<>();
		List<NewLink> halves = new ArrayList<>();
		Set<Place> taken = new HashSet<>();
		for (int i = 0; i < split.size(); i++) {
			Link link = split.get(i);
			Node source = link.getSource();
			Node target = link.getTarget();
			Node node = target instanceof Layer layer && layer.getShape() != null ? layers.layer(ids.get(i), layer.getShape()) : neurons.neuron(ids.get(i));
			refuse(rule.problem(source, node, link.getDelay()).or(() -> rule.problem(node, target, 0)));
			Place place = new Place((source.getX() + target.getX()) / 2, (source.getY() + target.getY()) / 2);
			while (!taken.add(place)) {
				place = new Place(place.x(), place.y() + down);
			}
			place.give(node);
			nodes.add(node);
			halves.add(new NewLink(network, source, node, WeightMatrix.of(link).link(source, node, link.getDelay())));
			halves.add(new NewLink(network, node, target, Room.hold(Networks.linkId(node, target, 0), Room.weights(node, target),
					() -> WeightMatrix.identity(Networks.units(node)).link(node, target, 0))));
		}
		return new EditCommand(domain, network, "Insert " + Words.of(nodes, "nodes") + " into " + Words.of(split, "connections"), nodes,
				() -> Stream.of(Deletion.of(split).stream(), nodes.stream().map(node -> Insertion.atEnd(network.getNodes(), node)),
						halves.stream().flatMap(NewLink::changes)).<Change>flatMap(changes -> changes).toList());
	}

	/**
	 * Adds a column of neurons to the right of those that are to feed it, and connects each of them to each of the new
	 * ones. Nodes that may send nothing on are left out; only where none may is the whole refused.
	 *
	 * @param across how far the new column is from the rightmost node that feeds it
	 * @param down how far its neurons are from one another
	 */
	public static ManyLinks addLayer(EditingDomain domain, Collection<? extends Node> sources, int count, NeuronKind kind, double across,
			double down, LinkRule rule, StartValues weights) {
		refuse(sources.isEmpty(), "select the nodes that the new layer is to follow");
		refuse(count < 1, "a layer of " + count + " neurons cannot be; set 1 or more");
		Network network = network(sources);
		List<Neuron> neurons = kind.make(network, count);
		Lattice column = Lattice.column(down);
		Place first = column.firstAround(beside(sources, across), count);
		for (int i = 0; i < count; i++) {
			column.at(i, first).give(neurons.get(i));
		}
		LinkDrafts drafts = new LinkDrafts(network, 0, rule);
		ConnectionPattern.allToAll().pairs(sources.stream().distinct().toList(), neurons, drafts::offer);
		List<NewLink> links = drafts.links(weights);
		Command command = new EditCommand(domain, network, "Add a layer of " + Words.of(neurons, "neurons"), neurons,
				() -> Stream.concat(neurons.stream().<Change>map(neuron -> Insertion.atEnd(network.getNodes(), neuron)),
						links.stream().flatMap(NewLink::changes)).toList());
		return new ManyLinks(command, links.size(), drafts.leftOut());
	}

	/** To the right of the rightmost, half way between the top and the bottom. */
	private static Place beside(Collection<? extends Node> nodes, double across) {
		double top = nodes.stream().mapToDouble(Node::getY).min().orElseThrow();
		double bottom = nodes.stream().mapToDouble(Node::getY).max().orElseThrow();
		return new Place(nodes.stream().mapToDouble(Node::getX).max().orElseThrow() + across, (top + bottom) / 2);
	}
}
