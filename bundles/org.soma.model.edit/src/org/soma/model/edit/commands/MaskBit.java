package org.soma.model.edit.commands;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Mask;
import org.soma.model.Shape;

/**
 * One bit of a mask changes. No mask means that all bits have the usual value, so a mask comes into being with the first
 * bit that differs and goes with the last.
 */
final class MaskBit implements Change {

	private final EObject element;
	private final EAttribute feature;
	private final Shape shape;
	private final boolean usual;
	private final int index;
	private final boolean value;
	private Mask old;

	MaskBit(EObject element, EAttribute feature, Shape shape, boolean usual, int index, boolean value) {
		this.element = element;
		this.feature = feature;
		this.shape = shape;
		this.usual = usual;
		this.index = index;
		this.value = value;
	}

	@Override
	public void apply() {
		old = (Mask) element.eGet(feature);
		Mask all = Mask.all(shape, usual);
		Mask mask = (old == null ? all : old).with(index, value);
		element.eSet(feature, mask.equals(all) ? null : mask);
	}

	@Override
	public void revert() {
		element.eSet(feature, old);
	}
}
