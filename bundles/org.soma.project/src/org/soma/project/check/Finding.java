package org.soma.project.check;

import java.nio.file.Path;
import java.util.List;

import org.soma.catalog.validation.Severity;
import org.soma.project.fix.Fix;

/**
 * Something wrong in a file.
 *
 * @param file the document, or the safetensors file beside it where that is at fault
 * @param element what its user calls the element at fault, or null where it is the file as a whole
 * @param elementId the id of that element or link, or null where it has none
 * @param message what is wrong and what to do, in one line
 * @param fixes what mends it, the best first
 */
public record Finding(Path file, String element, String elementId, Severity severity, String message, List<Fix> fixes) {

	/** Element and message, as they stand behind the file's name. */
	public String line() {
		return element == null ? message : element + ": " + message;
	}
}
