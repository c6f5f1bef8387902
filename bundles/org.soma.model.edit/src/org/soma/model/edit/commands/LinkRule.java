package org.soma.model.edit.commands;

import java.util.Optional;

import org.soma.model.Node;

/**
 * Whether the types of two nodes let a link run between them. What types allow is known to the catalog, of which commands
 * know nothing: whoever makes them brings the rule along. That a link exists already or would close a cycle is not asked
 * here.
 */
@FunctionalInterface
public interface LinkRule {

	/** Lets every link be. */
	LinkRule NONE = (source, target, delay) -> Optional.empty();

	/** Why the link cannot exist: one sentence for the user, or nothing where it can. */
	Optional<String> problem(Node source, Node target, int delay);
}
