package org.soma.model.edit.commands;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature gets another value. */
final class Assignment implements Change {

	private final EObject element;
	private final EStructuralFeature feature;
	private final Object value;
	private Object old;

	Assignment(EObject element, EStructuralFeature feature, Object value) {
		this.element = element;
		this.feature = feature;
		this.value = value;
	}

	@Override
	public void apply() {
		old = element.eGet(feature);
		element.eSet(feature, value);
	}

	@Override
	public void revert() {
		element.eSet(feature, old);
	}
}
