package org.soma.ui.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Makes changes steps of a document's history, or says why they cannot be.
 *
 * @param notice is told in one sentence what the user has to know; an empty one takes back what was said
 */
record Changes(Consumer<String> notice) {

	/** @param change makes the command, or throws with one sentence for the user where it is not allowed */
	void execute(EObject element, Supplier<? extends Command> change) {
		try {
			domain(element).getCommandStack().execute(change.get());
		} catch (IllegalArgumentException e) {
			notice.accept(e.getMessage());
		}
	}

	static EditingDomain domain(EObject element) {
		return AdapterFactoryEditingDomain.getEditingDomainFor(element);
	}
}
