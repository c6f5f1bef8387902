package org.soma.catalog.validation;

import java.util.List;

import org.soma.catalog.Catalog;
import org.soma.model.Dataset;
import org.soma.model.Document;
import org.soma.model.Network;
import org.soma.model.Training;

/** A check of a document that is taken further step by step. The document stays as it is meanwhile. */
public final class ValidationSteps {

	private static final long MOMENT_NANOS = 5_000_000;

	private final Document document;
	private final Catalog catalog;
	private final Problems problems = new Problems();
	private final StructureCheck structure;
	private boolean done;

	ValidationSteps(Document document, Catalog catalog) {
		this.document = document;
		this.catalog = catalog;
		structure = new StructureCheck(document, problems);
	}

	/**
	 * Goes on for a moment, however long each part takes.
	 *
	 * @return whether there is more to do
	 */
	public boolean step() {
		long end = System.nanoTime() + MOMENT_NANOS;
		while (structure.step()) {
			if (System.nanoTime() > end) {
				return true;
			}
		}
		if (!done) {
			checkWithCatalog();
			done = true;
		}
		return false;
	}

	private void checkWithCatalog() {
		switch (document) {
		case Network network -> new NetworkCheck(network, catalog, problems).check();
		case Dataset dataset -> new DatasetCheck(dataset, catalog, problems).check();
		case Training training -> new TrainingCheck(training, catalog, problems).check();
		default -> {
			// the structure is all there is to a kind of document from elsewhere
		}
		}
	}

	/** All that was found, in the order in which the elements stand in the document. */
	public List<Problem> problems() {
		return problems.sorted(document);
	}
}
