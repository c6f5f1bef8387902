package org.soma.catalog.validation;

import java.util.List;

import org.soma.catalog.Catalog;
import org.soma.model.Dataset;
import org.soma.model.Document;
import org.soma.model.Network;
import org.soma.model.Training;

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
		Problems problems = new Problems();
		StructureCheck.check(document, problems);
		switch (document) {
		case Network network -> new NetworkCheck(network, catalog, problems).check();
		case Dataset dataset -> new DatasetCheck(dataset, catalog, problems).check();
		case Training training -> new TrainingCheck(training, catalog, problems).check();
		default -> {
			// the structure is all there is to a kind of document from elsewhere
		}
		}
		return problems.sorted(document);
	}
}
