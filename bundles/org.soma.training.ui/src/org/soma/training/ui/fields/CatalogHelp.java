package org.soma.training.ui.fields;

import org.soma.catalog.Descriptor;

/** What a tool tip says of an entry of the catalog. */
final class CatalogHelp {

	private CatalogHelp() {
	}

	static String of(Descriptor entry) {
		return entry.name() + (entry.formula() == null ? "" : "\n" + entry.formula()) + "\n" + entry.help();
	}
}
