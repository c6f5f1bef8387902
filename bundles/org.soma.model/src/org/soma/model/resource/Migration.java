package org.soma.model.resource;

import org.w3c.dom.Document;

/**
 * Brings a file of one format version to the next. It works on the XML before the model sees it, so it keeps working
 * when the model moves on.
 */
public interface Migration {

	/** The version that files have before; afterwards they have the next. */
	int from();

	/**
	 * Changes the document in place. The format attribute at its root is set by the caller.
	 *
	 * @throws IllegalArgumentException
	 *             with a message for the user where the file cannot be brought to the next version
	 */
	void apply(Document document);
}
