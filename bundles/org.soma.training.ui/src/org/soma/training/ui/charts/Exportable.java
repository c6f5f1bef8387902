package org.soma.training.ui.charts;

import java.io.IOException;

/** What can be written to a file as it is seen. */
interface Exportable {

	/** Draws it in this size. */
	void paint(Ink ink, int width, int height);

	/** Writes numbers as CSV. */
	@FunctionalInterface
	interface Numbers {

		void writeTo(Appendable csv) throws IOException;
	}

	/** All its numbers as they are now, with a line that names the columns; may be written in any thread, for there may be many. */
	Numbers numbers();
}
