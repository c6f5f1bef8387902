package org.soma.diagram.scene;

/** How much room a text takes: guessed on the safe side, for nobody knows the fonts of those who look at it. */
public final class TextSize {

	private static final double NARROW = 0.34;
	private static final double USUAL = 0.6;
	private static final double WIDE = 0.92;
	private static final int IDEOGRAPHS = 0x2E80;

	private TextSize() {
	}

	public static double width(String text, double size) {
		return size * text.codePoints().mapToDouble(TextSize::width).sum();
	}

	private static double width(int character) {
		if ("iljtf.,:;|!'()[] ".indexOf(character) >= 0) {
			return NARROW;
		}
		return "mwMW%@\u2026".indexOf(character) >= 0 || character >= IDEOGRAPHS ? WIDE : USUAL;
	}
}
