package org.soma.catalog.expression;

/** Says at which character a text is no expression, and what should be there. */
public final class ExpressionException extends IllegalArgumentException {

	private static final long serialVersionUID = 1;

	private final int position;

	/** @param position the index of the character in the text, from 0; people are told it counted from 1 */
	ExpressionException(int position, String problem) {
		super("at character " + (position + 1) + ": " + problem);
		this.position = position;
	}

	/** The index of the character in the text, from 0; the text's length where something is missing at its end. */
	public int position() {
		return position;
	}
}
