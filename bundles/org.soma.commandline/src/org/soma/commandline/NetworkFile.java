package org.soma.commandline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.soma.model.Network;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.Documents;

/**
 * The file of a network as the user named it. The ending <code>.network</code> may be left out.
 *
 * @param typed what messages call it
 * @param path where it is
 */
public record NetworkFile(String typed, Path path) {

	private static final String ENDING = "." + DocumentKind.NETWORK.extension();

	/**
	 * @throws ProblemException where the word cannot be a network's file
	 */
	public static NetworkFile of(String word, Console console) {
		try {
			Path path = console.resolve(Path.of(word));
			if (word.endsWith(ENDING) && !path.getFileName().toString().equals(ENDING)) {
				return new NetworkFile(word, path);
			}
			Optional<DocumentKind> kind = DocumentKind.of(path);
			if (kind.isPresent() || Files.isRegularFile(path)) {
				throw new ProblemException(word + ": is not a network; name a file that ends in " + ENDING);
			}
			if (word.isEmpty() || word.endsWith("/") || Files.isDirectory(path) && !Files.exists(console.resolve(Path.of(word + ENDING)))) {
				throw new ProblemException((word.isEmpty() ? "''" : word) + ": is a folder; name a file that ends in " + ENDING);
			}
			return new NetworkFile(word + ENDING, console.resolve(Path.of(word + ENDING)));
		} catch (InvalidPathException e) {
			throw new ProblemException(word + ": is no file name; " + e.getReason());
		}
	}

	/**
	 * Reads the network.
	 *
	 * @throws ProblemException where it cannot be read
	 */
	public Network load() {
		try {
			return Documents.load(path, Network.class);
		} catch (DocumentException e) {
			throw problem(e);
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
