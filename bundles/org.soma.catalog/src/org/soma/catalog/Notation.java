package org.soma.catalog;

import java.util.Optional;

/**
 * A way to write entries that nobody contributes, such as an activation as an expression of x. What is written stands where
 * an id would stand, in files as on the command line.
 *
 * @param <D> the kind of entry
 */
@FunctionalInterface
public interface Notation<D extends Descriptor> {

	/**
	 * The entry that a text stands for; its id is the text.
	 *
	 * @param text may be null
	 * @return nothing where the text is an id
	 * @throws IllegalArgumentException where it is none and cannot be read, with words that go behind "is wrong"
	 */
	Optional<D> read(String text);
}
