package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.edit.Words;

/**
 * Makes the commands that turn neurons into a layer and back. Weights, biases, locks and missing connections stay as they
 * are, so that the network computes and learns the same. What holds for those of {@link Edits} holds for these.
 */
public final class Reshaping {

	private Reshaping() {
	}

	/**
	 * Makes neurons of one type and activation, none of which feeds another, the units of one layer, in the order that
	 * they have in the network.
	 *
	 * @param type of the layer
	 * @param hasBias whether layers of that type have biases; where they have not, neither may the neurons
	 */
	public static Command toLayer(EditingDomain domain, Collection<? extends Neuron> neurons, String type, boolean hasBias) {
		Network network = Refusal.network(neurons);
		NeuronsToLayer turn = new NeuronsToLayer(network, neurons, type, hasBias);
		List<NewLink> links = turn.links();
		return new EditCommand(domain, network, "Turn " + Words.of(neurons, "neurons") + " into a layer", List.of(turn.layer()),
				() -> turn.changes(links));
	}

	/**
	 * Makes each unit of a layer a neuron. They join the layer's group, or one of their own.
	 *
	 * @param type of the neurons
	 * @param lattice how they stand, around the place of the layer; a new group is shown so
	 */
	public static Command toNeurons(EditingDomain domain, Layer layer, String type, Lattice lattice) {
		Network network = Networks.of(layer).orElse(null);
		refuse(network == null, Networks.label(layer) + " is in no network; add it first");
		LayerToNeurons turn = new LayerToNeurons(network, layer, type, lattice);
		List<NewLink> links = turn.links();
		return new EditCommand(domain, network, "Turn " + Networks.label(layer) + " into neurons", turn.neurons(),
				() -> turn.changes(links));
	}
}
