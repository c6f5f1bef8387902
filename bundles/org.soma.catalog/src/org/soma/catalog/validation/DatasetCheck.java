package org.soma.catalog.validation;

import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Generator;
import org.soma.model.Dataset;
import org.soma.model.Source;
import org.soma.model.validation.Flaw;

/** Checks a dataset against the catalog. */
final class DatasetCheck {

	private final Dataset dataset;
	private final Catalog catalog;
	private final Problems problems;

	DatasetCheck(Dataset dataset, Catalog catalog, Problems problems) {
		this.dataset = dataset;
		this.catalog = catalog;
		this.problems = problems;
	}

	void check() {
		for (Source source : dataset.getSources()) {
			if (isBlank(source.getFile()) && isBlank(source.getGenerator())) {
				problems.error(source, Flaw.NO_SOURCE, "has neither a file nor a generator; choose one");
			} else if (!isBlank(source.getFile()) && !isBlank(source.getGenerator())) {
				problems.error(source, Flaw.FILE_AND_GENERATOR, "has a file and a generator; keep one of the two");
			}
			if (!isBlank(source.getGenerator())) {
				checkGenerator(source);
			}
		}
	}

	private void checkGenerator(Source source) {
		ComponentDescriptor<Generator> generator = catalog.generators().find(source.getGenerator()).orElse(null);
		if (generator == null) {
			problems.error(source, Flaw.UNKNOWN_GENERATOR, catalog.generators().unknown(source.getGenerator()));
		} else {
			problems.settings(source, source.getSettings(), generator.parameters());
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
