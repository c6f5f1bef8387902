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
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.edit.Words;

/** Makes the commands that add neurons with their connections. What holds for those of {@link Edits} holds for these. */
public final class Growing {

	private Growing() {
	}

	/**
	 * Puts a new neuron into each of some synapses of one network, at least one, half way. The first half has the synapse's
	 * weight, lock and delay, the second the weight 1. Where synapses cross there, the neurons stand below each other.
	 *
	 * @param down how far apart they stand then
	 */
	public static Command insert(EditingDomain domain, Collection<Synapse> synapses, NeuronKind kind, double down, LinkRule rule) {
		List<Synapse> split = synapses.stream().distinct().toList();
		refuse(split.isEmpty(), "select the connections to insert neurons into");
		split.forEach(synapse -> refuse(Networks.of(synapse).isEmpty() || synapse.getSource() == null || synapse.getTarget() == null,
				Networks.label(synapse) + " is not connected at both ends; delete it"));
		Network network = network(split.stream().map(Link::getSource).toList());
		List<Neuron> neurons = kind.make(network, split.size());
		List<NewLink> halves = new ArrayList<>();
		Set<Place> taken = new HashSet<>();
		for (int i = 0; i < neurons.size(); i++) {
			Node source = split.get(i).getSource();
			Node target = split.get(i).getTarget();
			Neuron neuron = neurons.get(i);
			int delay = split.get(i).getDelay();
			refuse(rule.problem(source, neuron, delay).or(() -> rule.problem(neuron, target, 0)));
			Place place = new Place((source.getX() + target.getX()) / 2, (source.getY() + target.getY()) / 2);
			while (!taken.add(place)) {
				place = new Place(place.x(), place.y() + down);
			}
			place.give(neuron);
			halves.add(new NewLink(network, source, neuron, WeightMatrix.of(split.get(i)).link(source, neuron, delay)));
			Synapse one = SomaFactory.eINSTANCE.createSynapse();
			one.setWeight(1);
			halves.add(new NewLink(network, neuron, target, one));
		}
		return new EditCommand(domain, network, "Insert " + Words.of(neurons, "neurons") + " into " + Words.of(split, "connections"), neurons,
				() -> Stream.of(Deletion.of(split).stream(), neurons.stream().map(neuron -> Insertion.atEnd(network.getNodes(), neuron)),
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
