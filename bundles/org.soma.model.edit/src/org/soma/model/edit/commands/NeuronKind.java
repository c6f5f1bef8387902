package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.SomaFactory;
import org.soma.model.edit.Ids;

/**
 * What new neurons are to be.
 *
 * @param type as the catalog calls it
 * @param activation as the catalog calls it; null where the type has none
 * @param settings of type and activation; absent ones have their defaults
 * @param prefix how their ids begin, as the h of h1
 */
public record NeuronKind(String type, String activation, Map<String, String> settings, String prefix) {

	public NeuronKind {
		refuse(type == null || type.isBlank(), "choose a type for the new neurons");
		settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings)); // keeps their order
	}

	public NeuronKind(String type, String activation, String prefix) {
		this(type, activation, Map.of(), prefix);
	}

	/** Makes neurons with ids that are free in the network, of which they are no part yet. */
	List<Neuron> make(Network network, int count) {
		return Ids.next(network, prefix, count).stream().map(this::neuron).toList();
	}

	/** Makes one with an id. */
	Neuron neuron(String id) {
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		neuron.setId(id);
		neuron.setType(type);
		neuron.setActivation(activation);
		settings.forEach(neuron.getSettings()::put);
		return neuron;
	}
}
