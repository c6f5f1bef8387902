package org.soma.catalog.build;

import java.util.ArrayList;
import java.util.List;

import org.soma.catalog.Activation;
import org.soma.catalog.Selection;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;

/** Builds a network with one node for each unit, and a group for each layer. */
final class NeuronNetwork {

	private final List<Integer> sizes;
	private final List<Selection<Activation>> activations;
	private final StartValues values;
	private final LayerNames names;
	private final Places places;

	NeuronNetwork(List<Integer> sizes, List<Selection<Activation>> activations, StartValues values) {
		this.sizes = sizes;
		this.activations = activations;
		this.values = values;
		this.names = new LayerNames(sizes.size());
		this.places = new Places(sizes);
	}

	Network build() {
		Network network = SomaFactory.eINSTANCE.createNetwork();
		List<Neuron> before = List.of();
		for (int layer = 0; layer < sizes.size(); layer++) {
			Group group = group(layer);
			network.getGroups().add(group);
			List<Neuron> neurons = neurons(layer, group);
			network.getNodes().addAll(neurons);
			if (layer > 0) {
				network.getLinks().addAll(synapses(before, neurons, values.weights(layer)));
			}
			before = neurons;
		}
		return network;
	}

	private Group group(int layer) {
		Group group = SomaFactory.eINSTANCE.createGroup();
		group.setId(names.groupId(layer));
		group.setName(names.groupName(layer));
		if (places.gridColumns(layer) > 1) {
			group.setArrangement(Arrangement.GRID);
			group.setColumns(places.gridColumns(layer));
		}
		return group;
	}

	private List<Neuron> neurons(int layer, Group group) {
		float[] biases = layer == 0 ? new float[sizes.get(0)] : values.biases(layer);
		List<Neuron> neurons = new ArrayList<>(biases.length);
		for (int i = 0; i < biases.length; i++) {
			Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
			neuron.setId(names.unit(layer, i));
			neuron.setType(layer == 0 ? "input" : layer == sizes.size() - 1 ? "output" : "hidden");
			if (layer > 0) {
				Selection<Activation> activation = activations.get(layer - 1);
				neuron.setActivation(activation.descriptor().id());
				activation.settings().forEach(neuron.getSettings()::put);
			}
			neuron.setBias(biases[i]);
			neuron.setX(places.x(layer, i));
			neuron.setY(places.y(layer, i));
			neuron.setGroup(group);
			neurons.add(neuron);
		}
		return neurons;
	}

	private static List<Link> synapses(List<Neuron> sources, List<Neuron> targets, float[] weights) {
		List<Link> synapses = new ArrayList<>(weights.length);
		for (Neuron source : sources) {
			for (Neuron target : targets) {
				Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
				synapse.setWeight(weights[synapses.size()]);
				synapse.setSource(source);
				synapse.setTarget(target);
				synapses.add(synapse);
			}
		}
		return synapses;
	}
}
