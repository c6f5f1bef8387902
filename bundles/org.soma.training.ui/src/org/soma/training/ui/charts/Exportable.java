package org.soma.training.ui.charts;

import java.io.IOException;

/** What can be written to a file as it is seen. */
interface Exportable {

	/** Draws it in this size. */
	void paint(Ink ink, int width, int height);

	/** Writes all its numbers, with a line that names the columns. */
	void csv(Appendable csv) throws IOException;
}
