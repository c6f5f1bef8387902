package org.soma.model.edit.commands;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.soma.model.Networks;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.Words;

/** What the Edit menu calls a change: "Set bias of h1". */
final class Labels {

	private Labels() {
	}

	static String set(EObject element, EStructuralFeature feature, Object value) {
		String label = Networks.label(element);
		if (feature == Literals.ELEMENT__NAME || feature == Literals.COLUMN__NAME) {
			return "Rename " + label;
		}
		if (feature == Literals.SYNAPSE__FROZEN) {
			return freeze((Boolean) value) + label;
		}
		if (feature == Literals.NEURON__BIAS_FROZEN) {
			return freeze((Boolean) value) + "bias of " + label;
		}
		if (feature == Literals.GROUP__COLLAPSED) {
			return ((Boolean) value ? "Collapse " : "Expand ") + label;
		}
		return "Set " + Words.of(feature) + " of " + label;
	}

	static String freeze(boolean frozen) {
		return frozen ? "Freeze " : "Unfreeze ";
	}

	/** One value of a tensor, counted from 0 as NumPy does: "weight [0, 3] of x → h". */
	static String value(String what, Shape shape, int index, EObject element) {
		int[] position = new int[shape.rank()];
		for (int axis = shape.rank() - 1, rest = index; axis >= 0; axis--) {
			position[axis] = rest % shape.dimension(axis);
			rest /= shape.dimension(axis);
		}
		return what + " " + Arrays.toString(position) + " of " + Networks.label(element);
	}
}
