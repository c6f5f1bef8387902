package org.soma.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Icons;

/** Draws texts and marks into cells. */
final class CellPainter {

	static final int PADDING = 8;
	static final int MARK = 16;

	private static final int BOX = 14;
	private static final int FAINT = 100;
	private static final String ELLIPSIS = "\u2026";

	private final GC gc;

	CellPainter(GC gc) {
		this.gc = gc;
		gc.setAntialias(SWT.ON);
	}

	void fill(Color colour, Rectangle area) {
		gc.setBackground(colour);
		gc.fillRectangle(area);
	}

	/** A line along the bottom of an area. */
	void underline(Tone colour, Rectangle area) {
		fill(Colours.of(colour), new Rectangle(area.x, area.y + area.height - 1, area.width, 1));
	}

	void outline(Rectangle area) {
		gc.setForeground(Colours.of(Tone.ACCENT));
		gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 2);
	}

	/** A mark without a text stands where those of the titles stand. */
	void cell(Cell cell, Rectangle area) {
		if (cell.text().isEmpty()) {
			mark(cell.mark(), area.x + PADDING, area);
			return;
		}
		int right = area.x + area.width - PADDING;
		if (cell.mark() != Mark.NONE) {
			right -= MARK;
			mark(cell.mark(), right, area);
			right -= PADDING / 2;
		}
		text(cell.text(), cell.colour(), new Rectangle(area.x, area.y, right - area.x, area.height), SWT.RIGHT);
	}

	/** A title at the left, behind its mark. */
	void title(String title, Mark mark, Rectangle area) {
		int indent = PADDING;
		if (mark != Mark.NONE) {
			mark(mark, area.x + PADDING, area);
			indent += MARK + PADDING / 2;
		}
		text(title, Tone.DIM, new Rectangle(area.x + indent, area.y, area.width - indent - PADDING, area.height), SWT.LEFT);
	}

	/** A title over cells with texts, which ends where those end: before their marks. */
	void titleOver(String title, Rectangle area) {
		text(title, Tone.DIM, new Rectangle(area.x, area.y, area.width - PADDING - MARK - PADDING / 2, area.height), SWT.RIGHT);
	}

	private void text(String text, Tone colour, Rectangle area, int alignment) {
		gc.setForeground(Colours.of(colour));
		String shown = shortened(text, area.width);
		Point size = gc.textExtent(shown);
		int x = alignment == SWT.RIGHT ? area.x + area.width - size.x : area.x;
		gc.drawText(shown, x, area.y + (area.height - size.y) / 2, true);
	}

	/** The text, or its beginning with dots behind it where it is too wide. */
	private String shortened(String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int length = text.length() - 1;
		while (length > 0 && gc.textExtent(text.substring(0, length) + ELLIPSIS).x > width) {
			length--;
		}
		return text.substring(0, length) + ELLIPSIS;
	}

	private void mark(Mark mark, int x, Rectangle area) {
		int y = area.y + (area.height - MARK) / 2;
		switch (mark) {
		case LOCKED -> icon("lock", 255, x, y);
		case UNLOCKED -> icon("lock-open", FAINT, x, y);
		case UNTICKED -> box(Tone.FIELD, Tone.DIM, x + 1, y + 1);
		case TICKED, PARTLY_TICKED -> {
			box(Tone.ACCENT, Tone.ACCENT, x + 1, y + 1);
			gc.setForeground(Colours.of(Tone.ON_ACCENT));
			gc.setLineWidth(2);
			gc.drawPolyline(mark == Mark.TICKED ? new int[] { x + 4, y + 8, x + 7, y + 11, x + 12, y + 5 } : new int[] { x + 5, y + 8, x + 11, y + 8 });
			gc.setLineWidth(1);
		}
		case BARRED -> {
			gc.setForeground(Colours.of(Tone.EDGE));
			gc.drawLine(x + 5, y + 8, x + 11, y + 8);
		}
		case NONE -> {
			// nothing to draw
		}
		}
	}

	private void icon(String key, int alpha, int x, int y) {
		Image image = Icons.image(key);
		gc.setAlpha(alpha);
		gc.drawImage(image, x, y);
		gc.setAlpha(255);
	}

	private void box(Tone fill, Tone line, int x, int y) {
		gc.setBackground(Colours.of(fill));
		gc.fillRoundRectangle(x, y, BOX, BOX, 4, 4);
		gc.setForeground(Colours.of(line));
		gc.drawRoundRectangle(x, y, BOX - 1, BOX - 1, 4, 4);
	}
}
