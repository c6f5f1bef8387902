package org.soma.catalog.validation;

import java.util.Locale;
import java.util.Optional;

import org.soma.catalog.Catalog;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Connections;
import org.soma.model.Networks;
import org.soma.model.Node;

/**
 * The rules for what may be connected, with those that come from the types of the nodes. Drawing, commands and validation
 * ask here alike.
 */
public final class Wiring {

	private Wiring() {
	}

	/**
	 * Why a new link cannot exist.
	 *
	 * @return one sentence for the user, or nothing where the link is allowed
	 */
	public static Optional<String> problem(Node source, Node target, int delay) {
		return problemOfTypes(source, target, delay).or(() -> Connections.problem(source, target, delay));
	}

	/** The part of it that the types of the ends alone decide, for those who make many links and know the rest. */
	public static Optional<String> problemOfTypes(Node source, Node target, int delay) {
		Catalog catalog = Catalog.get();
		return sending(source, catalog.type(source.getType()).orElse(null), delay)
				.or(() -> receiving(target, catalog.type(target.getType()).orElse(null)))
				.map(problem -> Networks.linkId(source, target, delay) + " " + problem);
	}

	/** What is wrong with a link that leaves a node; a type that is not known allows all. */
	static Optional<String> sending(Node source, TypeDescriptor type, int delay) {
		if (type == null || type.maySend() || delay > 0) {
			return Optional.empty();
		}
		return Optional.of("leaves " + Networks.label(source) + ", and " + type.name().toLowerCase(Locale.ROOT)
				+ "s send nothing on; remove the connection or give it a delay of 1 or more");
	}

	/** What is wrong with a link that leads into a node; a type that is not known allows all. */
	static Optional<String> receiving(Node target, TypeDescriptor type) {
		if (type == null || type.mayReceive()) {
			return Optional.empty();
		}
		return Optional.of("leads into " + Networks.label(target) + ", and " + type.name().toLowerCase(Locale.ROOT)
				+ "s take their values from the data; reverse or remove the connection");
	}
}
