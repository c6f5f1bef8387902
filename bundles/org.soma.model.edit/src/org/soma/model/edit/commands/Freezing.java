package org.soma.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Mask;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/** What has to change when weights and biases are frozen or may learn again. What is so already is left out. */
final class Freezing {

	private final boolean frozen;
	private final List<Change> changes = new ArrayList<>();

	private Freezing(boolean frozen) {
		this.frozen = frozen;
	}

	static List<Change> of(Collection<? extends EObject> owners, boolean frozen) {
		Freezing freezing = new Freezing(frozen);
		owners.forEach(freezing::add);
		return freezing.changes;
	}

	private void add(EObject owner) {
		switch (owner) {
		case Synapse synapse -> set(synapse, Literals.SYNAPSE__FROZEN, frozen);
		case Neuron neuron when Networks.hasBias(neuron) -> set(neuron, Literals.NEURON__BIAS_FROZEN, frozen);
		case Projection projection -> set(projection, Literals.PROJECTION__FROZEN, mask(projection.getWeights()));
		case Parameter parameter -> set(parameter, Literals.PARAMETER__FROZEN, mask(parameter.getValues()));
		default -> {
			// no value to freeze
		}
		}
	}

	private void set(EObject owner, EAttribute feature, Object value) {
		if (!Objects.equals(owner.eGet(feature), value)) {
			changes.add(new Assignment(owner, feature, value));
		}
	}

	private Mask mask(Tensor values) {
		return frozen && values != null ? Mask.all(values.shape(), true) : null;
	}
}
