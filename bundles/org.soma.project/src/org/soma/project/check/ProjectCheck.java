package org.soma.project.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.soma.catalog.validation.Problem;
import org.soma.catalog.validation.Severity;
import org.soma.catalog.validation.Validation;
import org.soma.model.Column;
import org.soma.model.Document;
import org.soma.model.Element;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Parameter;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.Documents;
import org.soma.project.fix.Fixes;

/**
 * Checks documents in files. Needs no workspace; any thread may call.
 */
public final class ProjectCheck {

	private ProjectCheck() {
	}

	/** Whether the file is a document by its name, and so worth a check. */
	public static boolean isDocument(Path file) {
		return DocumentKind.of(file).isPresent();
	}

	/** Whether what is wrong with a document may depend on other files than itself and its tensors. */
	public static boolean refersToFiles(Path file) {
		return DocumentKind.of(file).filter(kind -> kind != DocumentKind.NETWORK).isPresent();
	}

	/**
	 * Checks one document, and that the files that it refers to are there. Never fails: a file that cannot be read gives one
	 * finding that says so.
	 *
	 * @return what is wrong, in the order of the document; empty where it is sound
	 */
	public static List<Finding> check(Path file) {
		try {
			return check(Documents.load(file), file);
		} catch (DocumentException e) {
			return List.of(unreadable(file, e));
		} catch (OutOfMemoryError e) {
			return List.of(whole(file, "is too large to be checked in the memory there is"));
		} catch (RuntimeException | StackOverflowError e) {
			// A plug-in's check may fail in any way; that must not hide what is wrong with other files.
			return List.of(whole(file, "could not be checked: " + e));
		}
	}

	/** Checks a document as it is now, which may not be saved yet. In the thread that the document belongs to. */
	public static List<Finding> check(Document document, Path file) {
		List<Finding> findings = new ArrayList<>();
		Validation.check(document).forEach(problem -> findings.add(finding(file, problem)));
		References.check(document, file).forEach(problem -> findings.add(finding(file, problem)));
		return findings;
	}

	/** A problem of a document as it is found in its file. In the thread that the document belongs to. */
	public static Finding finding(Path file, Problem problem) {
		EObject element = problem.element();
		// Of the document itself there is nothing to say but the file's name.
		String label = element instanceof Document ? null : Networks.label(element);
		return new Finding(file, label, id(element), problem.severity(), problem.message(), Fixes.of(problem, file));
	}

	private static Finding unreadable(Path file, DocumentException e) {
		// The exception may name the file in another way; the tensors that are at fault lie beside it.
		Path fault = e.file() == null ? file : file.resolveSibling(e.file().getFileName());
		return new Finding(fault, e.element().orElse(null), null, Severity.ERROR, e.problem(), List.of());
	}

	private static Finding whole(Path file, String message) {
		return new Finding(file, null, null, Severity.ERROR, message, List.of());
	}

	private static String id(EObject element) {
		return switch (element) {
		case Element named -> named.getId();
		case Link link -> link.getId();
		case Parameter parameter -> id(parameter.eContainer());
		case Column column -> column.getName();
		case null, default -> null;
		};
	}
}
