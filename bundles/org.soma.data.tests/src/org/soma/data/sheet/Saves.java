package org.soma.data.sheet;

import org.soma.data.DataFolder;
import org.soma.model.resource.Documents;

/** Saves as a document does. */
final class Saves {

	private Saves() {
	}

	static void save(DatasetSheet rows, DataFolder folder) throws Exception {
		var saving = rows.save();
		Documents.save(rows.dataset(), folder.dataset, saving.contents());
		saving.done();
	}
}
