package org.soma.model.resource;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.soma.model.SomaPackage;

/** The kinds of documents and how their files end. */
public enum DocumentKind {

	NETWORK("network", SomaPackage.Literals.NETWORK),
	DATASET("dataset", SomaPackage.Literals.DATASET),
	TRAINING("training", SomaPackage.Literals.TRAINING);

	private final String extension;
	private final EClass type;

	DocumentKind(String extension, EClass type) {
		this.extension = extension;
		this.type = type;
	}

	/** How the file's name ends, without the dot. It also says in English what it is. */
	public String extension() {
		return extension;
	}

	/** The class of what such a file holds at its root. */
	public EClass type() {
		return type;
	}

	/** Goes by the name alone. */
	public static Optional<DocumentKind> of(Path file) {
		String name = String.valueOf(file.getFileName());
		for (DocumentKind kind : values()) {
			if (name.endsWith("." + kind.extension)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}
}
