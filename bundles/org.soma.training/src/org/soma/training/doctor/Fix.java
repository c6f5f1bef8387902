package org.soma.training.doctor;

import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What mends a finding: one step of the history of the document that an element is part of.
 *
 * @param label what it does, as it stands on a button
 * @param element something in the document that is changed
 * @param change makes the command, in the thread of the document
 */
public record Fix(String label, EObject element, Function<EditingDomain, Command> change) {

	/**
	 * Does it; in the thread of the document.
	 *
	 * @throws IllegalArgumentException with one sentence for the user where it cannot be done any more
	 */
	public void apply() {
		EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(element);
		if (domain == null) {
			throw new IllegalArgumentException("what is to be changed is not open any more; open it and look again");
		}
		domain.getCommandStack().execute(change.apply(domain));
	}
}
