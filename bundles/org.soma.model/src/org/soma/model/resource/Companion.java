package org.soma.model.resource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.soma.model.files.Content;

/** What belongs to an open document besides its model and is saved together with it, such as the rows of a dataset. */
public interface Companion {

	/** One save, from its beginning until it is known whether it went well. */
	interface Saving {

		/** What files are to hold; those that stay as they are are left out. They may be written in any thread. */
		Map<Path, Content> contents();

		/** The files are on the disk. */
		void done();

		/** Nothing was written: what was changed in the model for the save is taken back. */
		void failed();
	}

	/** The files that the document shows besides its own: who changes them on disk changes the document. */
	List<Path> files();

	/**
	 * Begins a save. May change the model so that it names the files as they will be; that is no change that anybody undoes.
	 *
	 * @throws DocumentException with a message for the user where it cannot be saved as it is
	 */
	Saving save() throws DocumentException;

	/** The document is closed or loaded anew. */
	void dispose();
}
