package org.soma.training.ui.charts;

/** What a chart is drawn with: on the screen, into a picture, or into a file of lines. Colours are 0xRRGGBB. */
interface Ink {

	/** Where a text stands beside its place, which lies at half its height. */
	enum Side {
		LEFT, MIDDLE, RIGHT
	}

	void box(double x, double y, double width, double height, int rgb);

	/** @param points x and y in turn */
	void line(double[] points, int rgb, double width, boolean dashed);

	/** @param points x and y in turn */
	void area(double[] points, int rgb);

	/**
	 * Fills a box with cells, row by row from its top.
	 *
	 * @param columns how many cells are in a row
	 */
	void cells(double x, double y, double width, double height, int[] rgbs, int columns);

	/** @param side of the place on which the text stands */
	void text(String text, double x, double y, Side side, int rgb);

	double width(String text);

	double textHeight();

	/** What follows is seen only within a box, until the end. */
	void clip(double x, double y, double width, double height);

	void endClip();
}
