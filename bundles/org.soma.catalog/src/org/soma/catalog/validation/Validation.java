package org.soma.catalog.validation;

import java.util.List;

import org.soma.catalog.Catalog;
import org.soma.model.Document;

/** Says all that is wrong with a document. */
public final class Validation {

	private Validation() {
	}

	/**
	 * Checks the structure of a document and what the catalog knows of its parts. Files that it refers to are not opened.
	 *
	 * @return the problems in the order in which their elements stand in the document; empty where it is sound
	 */
	public static List<Problem> check(Document document) {
		return check(document, Catalog.get());
	}

	/** Like {@link #check(Document)}, with another catalog. */
	public static List<Problem> check(Document document, Catalog catalog) {
		ValidationSteps steps = new ValidationSteps(document, catalog);
		while (steps.step()) {
			// until all is checked
		}
		return steps.problems();
	}

	/** The same check in steps, for where nobody is to wait for the whole of it. */
	public static ValidationSteps inSteps(Document document) {
		return new ValidationSteps(document, Catalog.get());
	}
}
