package org.soma.data.ui.table;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** Draws texts into cells, and the lines about them. A text that is too long ends in a sign that says so. UI thread only. */
final class TextFit {

	private static Font measured;
	private static int height;

	private TextFit() {
	}

	/** How high a line is. Asking a GC each time takes longer than drawing the text. */
	private static int height(GC gc) {
		Font font = gc.getFont();
		if (!font.equals(measured)) {
			measured = font;
			height = gc.getFontMetrics().getHeight();
		}
		return height;
	}

	/** A line below a cell and at its right; filled, for a line that is drawn takes longer. */
	static void lines(GC gc, Rectangle cell, Tone tone) {
		gc.setBackground(Colours.of(tone));
		gc.fillRectangle(cell.x, cell.y + cell.height - 1, cell.width, 1);
		gc.fillRectangle(cell.x + cell.width - 1, cell.y, 1, cell.height);
	}

	static void draw(GC gc, String text, Rectangle cell, boolean atRight) {
		int room = cell.width - 2 * CellPainter.PADDING;
		String shown = text;
		int width = gc.textExtent(shown).x;
		if (width > room && room > 0) {
			// Letters differ in width: begin with a guess and take away until it fits.
			int length = Math.max(0, Math.min(text.length(), (int) ((long) text.length() * room / width) + 1));
			do {
				shown = text.substring(0, length--) + "\u2026";
				width = gc.textExtent(shown).x;
			} while (width > room && length >= 0);
		}
		int x = atRight ? cell.x + cell.width - CellPainter.PADDING - width : cell.x + CellPainter.PADDING;
		gc.drawText(shown, Math.max(x, cell.x + 1), cell.y + (cell.height - height(gc)) / 2, true);
	}
}
