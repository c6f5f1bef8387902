package org.soma.data;

import java.nio.file.Path;

/**
 * Something that makes data hard to learn from though nothing in it is wrong.
 *
 * @param column what the column is called that it is about
 * @param message what is so and what to do
 */
public record DataWarning(Kind kind, Path dataset, String column, String message) {

	/** What is the matter. */
	public enum Kind {
		/** Values are so large that activations are driven to where they are flat. */
		UNSCALED,
		/** There is nothing to learn. */
		CONSTANT,
		/** A class is not among the rows to train with. */
		ABSENT_CLASS,
		/** Some classes have many times the rows that others have. */
		IMBALANCE,
		/** Rows to validate or test with are of another kind than those to train with. */
		SPLIT,
		MANY_CATEGORIES
	}

	/** All of it in one line. */
	public String line() {
		return dataset + ": column " + column + ": " + message;
	}
}
