package org.soma.diagram.export;

import java.awt.Shape;

/** Puts shapes and texts down in one format. */
interface Brush {

	/**
	 * What follows belongs together, until {@link #end()}.
	 *
	 * @param kind what sort of thing it is
	 * @param id the element that is drawn, or null
	 * @param title what there is to say of it, or null
	 */
	void begin(String kind, String id, String title);

	void end();

	void shape(Shape shape, Style style);

	/** Writes a line of text that stands on the height y. */
	void text(String text, double x, double y, Lettering lettering);
}
