package org.soma.diagram.export;

/**
 * How a shape is painted.
 *
 * @param fill 0xRRGGBB, or {@link #NONE}
 * @param line 0xRRGGBB, or {@link #NONE}
 * @param width of the line
 * @param opacity of both, from 0 to 1
 * @param dashed whether the line is
 * @param round whether the ends of the line are
 */
record Style(int fill, int line, double width, double opacity, boolean dashed, boolean round) {

	static final int NONE = -1;

	static Style filled(int rgb) {
		return new Style(rgb, NONE, 0, 1, false, false);
	}

	static Style lined(int rgb, double width) {
		return new Style(NONE, rgb, width, 1, false, false);
	}

	Style line(int rgb, double thickness) {
		return new Style(fill, rgb, thickness, opacity, dashed, round);
	}

	Style opacity(double share) {
		return new Style(fill, line, width, share, dashed, round);
	}

	Style dashed(boolean on) {
		return new Style(fill, line, width, opacity, on, round);
	}

	Style rounded() {
		return new Style(fill, line, width, opacity, dashed, true);
	}
}
