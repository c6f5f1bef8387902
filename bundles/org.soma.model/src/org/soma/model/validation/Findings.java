package org.soma.model.validation;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;

/**
 * Collects what one invariant finds. The message says what is wrong and what to do; the element is the diagnostic's first
 * data object, and whoever shows the diagnostic puts the element's label before the message.
 */
final class Findings {

	/** The source of all diagnostics about structure; their code is the ordinal of a {@link Flaw}. */
	static final String SOURCE = "org.soma.model";

	private final DiagnosticChain diagnostics;
	private boolean holds = true;

	Findings(DiagnosticChain diagnostics) {
		this.diagnostics = diagnostics;
	}

	void error(EObject element, String message) {
		error(element, Flaw.OTHER, message);
	}

	void error(EObject element, Flaw flaw, String message) {
		holds = false;
		if (diagnostics != null) {
			diagnostics.add(new BasicDiagnostic(Diagnostic.ERROR, SOURCE, flaw.ordinal(), message, new Object[] { element }));
		}
	}

	boolean hold() {
		return holds;
	}
}
