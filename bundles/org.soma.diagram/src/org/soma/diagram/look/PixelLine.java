package org.soma.diagram.look;

/**
 * How one of many lines looks in pixels. One that is too thin for its dashes to be seen, or too faint for a pixel to hold, is
 * drawn in another way that leaves as much ink in all.
 *
 * @param width in pixels
 * @param opacity from 0 to 1
 * @param dashed whether it still is
 * @param share how many of the lines that look like it are drawn, from 0 to 1; those have the ink of the others as well
 */
public record PixelLine(double width, double opacity, boolean dashed, double share) {

	/** The dashes of a thinner line cannot be told from a fainter line, which is drawn in far less time. */
	private static final double LEAST_DASHED = 0.5;
	private static final double DASHED_SHARE = (double) LinkStyle.DASH / (LinkStyle.DASH + LinkStyle.DASH_GAP);
	/** What is left of less than this, however much of it there is, is lost among the 256 levels of a pixel. */
	private static final double LEAST_INK = 1 / 16.0;

	/** @param width in pixels, of a line with all its ink */
	public static PixelLine of(double width, double opacity, boolean dashed) {
		boolean stillDashed = dashed && width >= LEAST_DASHED;
		double visible = dashed && !stillDashed ? opacity * DASHED_SHARE : opacity;
		double ink = visible * Math.min(1, width);
		return ink < LEAST_INK ? new PixelLine(1, LEAST_INK, stillDashed, ink / LEAST_INK) : new PixelLine(width, visible, stillDashed, 1);
	}

	/** Whether the line of this number is one of those that are drawn: whatever their order, and the more the more ink they have. */
	public boolean isDrawn(int number) {
		return share >= 1 || lot(number) < share;
	}

	/** A number from 0 to 1 that has nothing to do with those of its neighbours. */
	private static double lot(int number) {
		int mixed = number * 0x9E3779B9;
		mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
		mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
		return (mixed >>> 8) / (double) (1 << 24);
	}
}
