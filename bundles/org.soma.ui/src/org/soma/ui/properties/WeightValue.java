package org.soma.ui.properties;

import org.eclipse.emf.common.command.Command;
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
import org.soma.model.edit.commands.Edits;

/**
 * One weight or bias, wherever the model keeps it.
 *
 * @param owner a synapse, a neuron for its bias, a projection or a parameter of a layer
 * @param index of the value in the tensor, where the owner has one
 */
record WeightValue(EObject owner, int index) {

	static WeightValue of(EObject owner) {
		return new WeightValue(owner, 0);
	}

	/** Whether there is a value: a projection may have none yet, and leave connections out. */
	boolean exists() {
		return switch (owner) {
		case Projection projection -> tensor() != null && (projection.getConnected() == null || projection.getConnected().get(index));
		case Parameter parameter -> tensor() != null;
		default -> true;
		};
	}

	float get() {
		return switch (owner) {
		case Synapse synapse -> synapse.getWeight();
		case Neuron neuron -> neuron.getBias();
		default -> tensor().get(index);
		};
	}

	boolean isLocked() {
		return switch (owner) {
		case Synapse synapse -> synapse.isFrozen();
		case Neuron neuron -> neuron.isBiasFrozen();
		default -> owner.eGet(mask()) instanceof Mask mask && mask.get(index);
		};
	}

	Command set(float value) {
		return switch (owner) {
		case Projection projection -> Edits.setWeight(Changes.domain(owner), projection, index, value);
		case Parameter parameter -> Edits.setValue(Changes.domain(owner), parameter, index, value);
		default -> Edits.set(Changes.domain(owner), owner, feature(), value);
		};
	}

	Command lock(boolean locked) {
		return switch (owner) {
		case Projection projection -> Edits.setWeightFrozen(Changes.domain(owner), projection, index, locked);
		case Parameter parameter -> Edits.setValueFrozen(Changes.domain(owner), parameter, index, locked);
		default -> Edits.set(Changes.domain(owner), owner, mask(), locked);
		};
	}

	boolean isInTensor() {
		return owner instanceof Projection || owner instanceof Parameter;
	}

	Tensor tensor() {
		return (Tensor) owner.eGet(feature());
	}

	/** The attribute that holds the value or its tensor. */
	EAttribute feature() {
		return switch (owner) {
		case Synapse synapse -> Literals.SYNAPSE__WEIGHT;
		case Neuron neuron -> Literals.NEURON__BIAS;
		case Projection projection -> Literals.PROJECTION__WEIGHTS;
		default -> Literals.PARAMETER__VALUES;
		};
	}

	/** The attribute that holds the lock or the mask of locks. */
	EAttribute mask() {
		return switch (owner) {
		case Synapse synapse -> Literals.SYNAPSE__FROZEN;
		case Neuron neuron -> Literals.NEURON__BIAS_FROZEN;
		case Projection projection -> Literals.PROJECTION__FROZEN;
		default -> Literals.PARAMETER__FROZEN;
		};
	}

	/** Why there is no value, or what the value is. */
	String help() {
		String what = Networks.label(owner);
		if (!exists()) {
			return tensor() == null ? what + " has no values yet. Randomise gives it some." : "These units of " + what + " are not connected.";
		}
		return (isLocked() ? "Locked: keeps its value while the network learns." : "Changes while the network learns.")
				+ " Click the lock or press the space bar to change that.";
	}
}
