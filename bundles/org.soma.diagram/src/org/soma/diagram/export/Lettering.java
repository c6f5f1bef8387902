package org.soma.diagram.export;

/**
 * How a line of text is written.
 *
 * @param rim the colour of a rim that keeps the letters readable upon lines, or {@link Style#NONE}
 */
record Lettering(double size, int rgb, boolean bold, Anchor anchor, int rim) {

	static final double RIM = 3;

	/** Which point of the line the place is. */
	enum Anchor {
		START, MIDDLE
	}

	static Lettering of(double size, int rgb) {
		return new Lettering(size, rgb, false, Anchor.START, Style.NONE);
	}

	Lettering centred() {
		return new Lettering(size, rgb, bold, Anchor.MIDDLE, rim);
	}

	Lettering rimmed(int colour) {
		return new Lettering(size, rgb, bold, anchor, colour);
	}

	Lettering emphasized() {
		return new Lettering(size, rgb, true, anchor, rim);
	}
}
