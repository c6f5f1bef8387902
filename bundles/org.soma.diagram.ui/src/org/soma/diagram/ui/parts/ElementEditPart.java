package org.soma.diagram.ui.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.soma.diagram.ui.policies.NodeDeleteEditPolicy;

/** What all elements of the drawing have in common: they can be deleted, and screen readers speak of them. */
abstract class ElementEditPart extends AbstractGraphicalEditPart {

	private AccessibleEditPart accessible;

	ElementEditPart(EObject element) {
		setModel(element);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new NodeDeleteEditPolicy());
	}

	/** What a screen reader says. */
	protected abstract String spoken();

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = spoken();
				}
			};
		}
		return accessible;
	}
}
