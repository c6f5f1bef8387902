package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.network;
import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
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
	 * Puts a new neuron into a synapse, half way. The first half has the synapse's weight, lock and delay, the second
	 * the weight 1.
	 */
	public static Command insert(EditingDomain domain, Synapse synapse, NeuronKind kind, LinkRule rule) {
		Network network = Networks.of(synapse).orElse(null);
		Node source = synapse.getSource();
		Node target = synapse.getTarget();
		refuse(network == null || source == null || target == null, Networks.label(synapse) + " is not connected at both ends; delete it");
		Neuron neuron = kind.make(network, 1).get(0);
		refuse(rule.problem(source, neuron, synapse.getDelay()).or(() -> rule.problem(neuron, target, 0)));
		neuron.setX((source.getX() + target.getX()) / 2);
		neuron.setY((source.getY() + target.getY()) / 2);
		NewLink first = new NewLink(network, source, neuron, WeightMatrix.of(synapse).link(source, neuron, synapse.getDelay()));
		Synapse one = SomaFactory.eINSTANCE.createSynapse();
		one.setWeight(1);
		NewLink second = new NewLink(network, neuron, target, one);
		return new EditCommand(domain, network, "Insert " + Networks.label(neuron) + " into " + Networks.label(synapse), List.of(neuron),
				() -> Stream.of(Deletion.of(List.of(synapse)).stream(), Stream.of(Insertion.atEnd(network.getNodes(), neuron)),
						first.changes(), second.changes()).<Change>flatMap(changes -> changes).toList());
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
