package org.soma.model.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.soma.model.resource.DocumentException;

/**
 * The open documents by file, so that two who open one file get one document. Whoever acquires a document releases it;
 * the last release closes it, saved or not. The registry may be asked in any thread, the documents belong to the UI
 * thread.
 */
public final class ModelDocuments {

	private static final ModelDocuments SHARED = new ModelDocuments();

	private static final class Entry {
		private final ModelDocument document;
		private int users;

		private Entry(ModelDocument document) {
			this.document = document;
		}
	}

	private final Map<Path, Entry> entries = new HashMap<>();

	/** The registry of the running workbench; tests make their own. */
	public static ModelDocuments shared() {
		return SHARED;
	}

	/** The document of a file, loaded where it is not open yet. */
	public synchronized ModelDocument acquire(Path file) throws DocumentException {
		Path key = key(file);
		Entry entry = entries.get(key);
		if (entry == null) {
			entry = new Entry(ModelDocument.open(key));
			entries.put(key, entry);
		}
		entry.users++;
		return entry.document;
	}

	/** The document of a file where somebody has it open. The caller does not become one of its users. */
	public synchronized Optional<ModelDocument> find(Path file) {
		return Optional.ofNullable(entries.get(key(file))).map(entry -> entry.document);
	}

	/**
	 * Gives a document back.
	 *
	 * @throws IllegalArgumentException where it was not acquired here, or was released as often as that already
	 */
	public synchronized void release(ModelDocument document) {
		Entry entry = entries.get(document.getFile());
		if (entry == null || entry.document != document) {
			throw new IllegalArgumentException(document.getFile() + " is not open here");
		}
		if (--entry.users == 0) {
			entries.remove(document.getFile());
			document.dispose();
		}
	}

	/** One path for all ways to write it, links followed; that of a file that is not there as far as it goes. */
	private static Path key(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException e) {
			return file.toAbsolutePath().normalize();
		}
	}
}
