package org.soma.ui.grid;

import org.soma.diagram.look.Tone;

/**
 * What one cell shows: a text at the right, and a mark behind it or, without a text, in the middle.
 *
 * @param colour of the text
 */
public record Cell(String text, Tone colour, Mark mark) {

	/** A cell in which there is nothing. */
	public static final Cell EMPTY = new Cell("", Tone.DIM, Mark.NONE);

	public static Cell of(Mark mark) {
		return new Cell("", Tone.TEXT, mark);
	}
}
