package org.soma.model.edit.commands;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Tensor;

/** One value of a tensor changes. Remembers that one value, not the tensor: a long history of edits stays small. */
final class TensorValue implements Change {

	private final EObject element;
	private final EAttribute feature;
	private final int index;
	private final float value;
	private float old;

	TensorValue(EObject element, EAttribute feature, int index, float value) {
		this.element = element;
		this.feature = feature;
		this.index = index;
		this.value = value;
	}

	@Override
	public void apply() {
		old = tensor().get(index);
		element.eSet(feature, tensor().with(index, value));
	}

	@Override
	public void revert() {
		element.eSet(feature, tensor().with(index, old));
	}

	private Tensor tensor() {
		return (Tensor) element.eGet(feature);
	}
}
