package org.soma.model.edit.commands;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Parameter;

/** Finds the neurons, parameters and links whose values elements stand for, each once. */
final class ValueOwners {

	private final Set<EObject> owners = new LinkedHashSet<>();

	private ValueOwners() {
	}

	static Set<EObject> of(Collection<? extends EObject> elements) {
		ValueOwners found = new ValueOwners();
		elements.forEach(found::add);
		return found.owners;
	}

	private void add(EObject element) {
		switch (element) {
		case Network network -> network.getNodes().forEach(this::add);
		case Group group -> group.getMembers().forEach(this::add);
		case Layer layer -> {
			owners.addAll(layer.getIncoming());
			owners.addAll(layer.getParameters());
		}
		case Neuron neuron -> {
			owners.addAll(neuron.getIncoming());
			owners.add(neuron);
		}
		case Link link -> owners.add(link);
		case Parameter parameter -> owners.add(parameter);
		default -> {
			// notes and the like hold no values
		}
		}
	}
}
