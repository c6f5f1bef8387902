package org.soma.training.ui.charts;

/** What can be written to a file as it is seen. */
interface Exportable {

	/** Draws it in this size. */
	void paint(Ink ink, int width, int height);

	/** All its numbers, with a line that names the columns. */
	String csv();
}
