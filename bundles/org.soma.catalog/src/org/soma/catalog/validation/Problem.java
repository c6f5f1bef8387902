package org.soma.catalog.validation;

import org.eclipse.emf.ecore.EObject;
import org.soma.model.Networks;
import org.soma.model.validation.Flaw;

/**
 * Something wrong in a document.
 *
 * @param element what it is wrong with
 * @param flaw what a program needs to know of it to mend it
 * @param message what is wrong and what to do, in words that go behind the element's label
 */
public record Problem(Severity severity, EObject element, Flaw flaw, String message) {

	/** The element's label and the message, as they stand on one line. */
	public String line() {
		return Networks.label(element) + ": " + message;
	}
}
