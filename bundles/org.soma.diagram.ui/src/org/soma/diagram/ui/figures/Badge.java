package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** How it is seen that something is wrong. */
public final class Badge {

	/** How wide and high it is. */
	public static final int SIZE = 12;

	private static final int DOT = 7;
	private static final int RIM = 1;

	private Badge() {
	}

	/** Paints the sign with its upper left corner at a place. */
	public static void paint(Graphics graphics, int x, int y, Tone tone) {
		graphics.setBackgroundColor(Colours.of(tone));
		graphics.fillOval(x, y, SIZE, SIZE);
		graphics.setBackgroundColor(Colours.of(Tone.ON_ACCENT));
		graphics.fillRectangle(x + 5, y + 2, 2, 5);
		graphics.fillRectangle(x + 5, y + 8, 2, 2);
	}

	/** Paints a dot around a place, where the sign would be too small to be seen: on the screen it is always as large. */
	public static void paintDot(Graphics graphics, int x, int y, Tone tone, double zoom) {
		graphics.setBackgroundColor(Colours.of(Tone.PANEL));
		graphics.fillOval(around(x, y, (DOT + 2 * RIM) / zoom));
		graphics.setBackgroundColor(Colours.of(tone));
		graphics.fillOval(around(x, y, DOT / zoom));
	}

	private static Rectangle around(int x, int y, double size) {
		int width = (int) Math.round(size);
		return new Rectangle(x - width / 2, y - width / 2, width, width);
	}
}
