package org.soma.data.ui.table;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws texts into cells. One that is too long ends in a sign that says so. */
final class TextFit {

	private TextFit() {
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
		gc.drawText(shown, Math.max(x, cell.x + 1), cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2, true);
	}
}
