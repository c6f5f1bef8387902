package org.soma.commandline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.soma.model.Dataset;
import org.soma.model.Document;
import org.soma.model.Network;
import org.soma.model.Training;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.Documents;

/**
 * The file of a document as the user named it. Its ending, such as <code>.network</code>, may be left out.
 *
 * @param typed what messages call it
 * @param path where it is
 * @param type what it holds
 * @param <T> what it holds
 */
public record DocumentFile<T extends Document>(String typed, Path path, Class<T> type) {

	/**
	 * @throws ProblemException where the word cannot be a network's file
	 */
	public static DocumentFile<Network> network(String word, Console console) {
		return of(word, console, DocumentKind.NETWORK, Network.class);
	}

	/**
	 * @throws ProblemException where the word cannot be a dataset's file
	 */
	public static DocumentFile<Dataset> dataset(String word, Console console) {
		return of(word, console, DocumentKind.DATASET, Dataset.class);
	}

	/**
	 * @throws ProblemException where the word cannot be a training's file
	 */
	public static DocumentFile<Training> training(String word, Console console) {
		return of(word, console, DocumentKind.TRAINING, Training.class);
	}

	private static <T extends Document> DocumentFile<T> of(String word, Console console, DocumentKind wanted, Class<T> type) {
		String ending = "." + wanted.extension();
		try {
			Path path = console.resolve(Path.of(word));
			if (word.endsWith(ending) && !path.getFileName().toString().equals(ending)) {
				return new DocumentFile<>(word, path, type);
			}
			Optional<DocumentKind> kind = DocumentKind.of(path);
			if (kind.isPresent() || Files.isRegularFile(path)) {
				throw new ProblemException(word + ": is not a " + wanted.extension() + "; name a file that ends in " + ending);
			}
			if (word.isEmpty() || word.endsWith("/") || Files.isDirectory(path) && !Files.exists(console.resolve(Path.of(word + ending)))) {
				throw new ProblemException((word.isEmpty() ? "''" : word) + ": is a folder; name a file that ends in " + ending);
			}
			return new DocumentFile<>(word + ending, console.resolve(Path.of(word + ending)), type);
		} catch (InvalidPathException e) {
			throw new ProblemException(word + ": is no file name; " + e.getReason());
		}
	}

	/**
	 * Reads the document.
	 *
	 * @throws ProblemException where it cannot be read
	 */
	public T load() {
		try {
			return Documents.load(path, type);
		} catch (DocumentException e) {
			throw problem(e);
		}
	}

	/**
	 * Writes a document into this file.
	 *
	 * @throws ProblemException where that fails; the file is then as before
	 */
	public void save(T document) {
		try {
			Documents.save(document, path);
		} catch (DocumentException e) {
			throw problem(e);
		}
	}

	/**
	 * @throws ProblemException where the file, or one that would lie beside it, is there, or its folder is not
	 */
	public void refuseToOverwrite() {
		String name = path.getFileName().toString();
		Path tensors = path.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".safetensors");
		for (Path taken : type == Network.class ? List.of(path, tensors) : List.of(path)) {
			if (Files.exists(taken)) {
				String called = taken == tensors ? Path.of(typed).resolveSibling(tensors.getFileName()).toString() : typed;
				throw new ProblemException(called + ": exists already; choose another name or remove it first");
			}
		}
		if (!Files.isDirectory(path.toAbsolutePath().getParent())) {
			throw problem(null, "the folder '" + Path.of(typed).getParent() + "' does not exist; make it first");
		}
	}

	/** A problem with something in this file. */
	public ProblemException problem(String element, String message) {
		return new ProblemException(typed + ": " + (element == null ? "" : element + ": ") + message);
	}

	/** The same as the exception says, with the file called as the user did. */
	public ProblemException problem(DocumentException e) {
		Path file = e.file().getFileName();
		String name = file.equals(path.getFileName()) ? typed : Path.of(typed).resolveSibling(file).toString();
		return new ProblemException(name + ": " + e.element().map(element -> element + ": ").orElse("") + e.problem());
	}
}
