package org.soma.model.resource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document cannot be read or saved. The message is one line for the user: file, element where there is one, what is
 * wrong and what to do. Nothing on disk has changed.
 */
public class DocumentException extends IOException {

	private static final long serialVersionUID = 1;

	private final transient Path file;
	private final String element;
	private final String problem;

	public DocumentException(Path file, String element, String problem, Throwable cause) {
		super(file + ": " + (element == null ? "" : oneLine(element) + ": ") + oneLine(problem), cause);
		this.file = file;
		this.element = element;
		this.problem = oneLine(problem);
	}

	public DocumentException(Path file, String problem) {
		this(file, null, problem, null);
	}

	/** The file at fault: the document's, or the safetensors file beside it. */
	public Path file() {
		return file;
	}

	/** The element at fault as its user calls it, or the line it stands in. */
	public Optional<String> element() {
		return Optional.ofNullable(element);
	}

	/** What is wrong and what to do, without file and element. */
	public String problem() {
		return problem;
	}

	/** The same, naming the file as the user did. */
	DocumentException asSeenFrom(Path document) {
		DocumentException seen = new DocumentException(document.resolveSibling(file.getFileName()), element, problem, getCause());
		seen.setStackTrace(getStackTrace());
		return seen;
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", " ");
	}
}
