package org.soma.model.resource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.soma.model.Document;
import org.soma.model.files.Content;

/**
 * Loads and saves documents: the way in for whoever has a path. Needs neither OSGi nor a workspace. Any thread may call,
 * one at a time for one document.
 */
public final class Documents {

	private Documents() {
	}

	/**
	 * Loads a network, dataset or training.
	 *
	 * @throws DocumentException
	 *             where the file is anything else than a sound document
	 */
	public static Document load(Path file) throws DocumentException {
		if (DocumentKind.of(file).isEmpty()) {
			throw new DocumentException(file, "is no document; name a file that ends in .network, .dataset or .training");
		}
		SomaResource resource = new SomaResource(uri(file));
		try {
			resource.load(null);
		} catch (IOException e) {
			throw seenFrom(file, e);
		}
		return resource.document();
	}

	/** The same where only one kind will do. */
	public static <T extends Document> T load(Path file, Class<T> type) throws DocumentException {
		Document document = load(file);
		if (!type.isInstance(document)) {
			throw new DocumentException(file, "is a " + document.eClass().getName().toLowerCase(Locale.ROOT) + "; name a file that ends in ."
					+ type.getSimpleName().toLowerCase(Locale.ROOT));
		}
		return type.cast(document);
	}

	/**
	 * Saves the document, and a network's tensors beside it: both or none. What the document was loaded with and nobody
	 * here knows is saved with it, also elsewhere. A document without a resource gets one for the file.
	 *
	 * @throws DocumentException
	 *             where it cannot be saved; the files are then as before
	 */
	public static void save(Document document, Path file) throws DocumentException {
		save(document, file, Map.of());
	}

	/**
	 * Saves a dataset and the files that its rows are in: all or none.
	 *
	 * @param beside what the other files are to hold; empty for a document that is no dataset
	 * @throws DocumentException
	 *             where something cannot be saved; the files are then as before
	 */
	public static void save(Document document, Path file, Map<Path, Content> beside) throws DocumentException {
		try {
			resource(document, file).saveTo(file.toAbsolutePath(), beside, null);
		} catch (DocumentException e) {
			throw seenFrom(file, e);
		}
	}

	private static SomaResource resource(Document document, Path file) {
		Resource own = document.eResource();
		if (own instanceof SomaResource resource) {
			return resource;
		}
		SomaResource resource = new SomaResource(uri(file));
		resource.getContents().add(document);
		return resource;
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().toString());
	}

	private static DocumentException seenFrom(Path file, IOException e) {
		return e instanceof DocumentException known ? known.asSeenFrom(file) : LoadProblems.describe(file, e);
	}
}
