package org.soma.project.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.soma.catalog.validation.Problem;
import org.soma.catalog.validation.Severity;
import org.soma.model.Dataset;
import org.soma.model.Document;
import org.soma.model.Source;
import org.soma.model.Training;
import org.soma.model.resource.DocumentKind;
import org.soma.model.validation.Flaw;

/** Looks after the files that a document refers to: whether they are there, not what is in them. */
final class References {

	private final Path document;
	private final List<Problem> problems = new ArrayList<>();

	private References(Path document) {
		this.document = document;
	}

	static List<Problem> check(Document document, Path file) {
		References references = new References(file);
		switch (document) {
		case Training training -> {
			references.document(training, training.getNetwork(), DocumentKind.NETWORK, Flaw.NO_NETWORK);
			references.document(training, training.getDataset(), DocumentKind.DATASET, Flaw.NO_DATASET);
		}
		case Dataset dataset -> dataset.getSources().forEach(references::source);
		default -> {
			// a network refers to nothing but its tensors, which are read with it
		}
		}
		return references.problems;
	}

	private void document(Training training, String reference, DocumentKind kind, Flaw missing) {
		if (reference == null || reference.isBlank()) {
			return; // validation says that it is missing
		}
		Path target = resolve(training, kind.extension(), reference, missing);
		if (target == null) {
			return;
		}
		if (DocumentKind.of(target).filter(kind::equals).isEmpty()) {
			add(training, missing, "its " + kind.extension() + " '" + reference + "' is none; name a file that ends in ." + kind.extension());
		} else if (!Files.isRegularFile(target)) {
			add(training, missing, "its " + kind.extension() + " '" + reference + "' does not exist; make it or choose another");
		}
	}

	private void source(Source source) {
		if (source.getFile() == null || source.getFile().isBlank()) {
			return; // made by a generator, or validation says what is missing
		}
		Path target = resolve(source, "file", source.getFile(), Flaw.NO_FILE);
		if (target != null && !Files.exists(target)) {
			add(source, Flaw.NO_FILE, "the file '" + source.getFile() + "' does not exist; put it there or choose another");
		}
	}

	private Path resolve(EObject element, String what, String reference, Flaw missing) {
		try {
			return document.resolveSibling(reference);
		} catch (InvalidPathException e) {
			add(element, missing, "its " + what + " '" + reference + "' is no file name; choose another");
			return null;
		}
	}

	private void add(EObject element, Flaw flaw, String message) {
		problems.add(new Problem(Severity.ERROR, element, flaw, message));
	}
}
