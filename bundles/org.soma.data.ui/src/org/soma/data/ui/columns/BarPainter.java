package org.soma.data.ui.columns;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.data.sheet.ColumnSummary;
import org.soma.data.sheet.HandRows;
import org.soma.data.ui.table.TableColours;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** Draws how cells are spread. */
final class BarPainter {

	private static final int GAP = 6;

	private BarPainter() {
	}

	static void draw(GC gc, Bars bars, Rectangle area, Tone tone) {
		int count = Math.max(1, bars.heights().length);
		gc.setBackground(Colours.of(tone));
		for (int i = 0; i < bars.heights().length; i++) {
			int x = area.x + area.width * i / count;
			int width = Math.max(1, area.x + area.width * (i + 1) / count - x - (area.width / count > 3 ? 1 : 0));
			// What is there at all can be seen.
			int height = bars.heights()[i] == 0 ? 0 : Math.max(1, (int) Math.round(bars.heights()[i] * area.height));
			gc.fillRectangle(x, area.y + area.height - height, width, height);
		}
		gc.setForeground(Colours.of(Tone.EDGE));
		gc.drawLine(area.x, area.y + area.height, area.x + area.width - 1, area.y + area.height);
	}

	/** One below each part's colour, side by side. */
	static void drawParts(GC gc, ColumnSummary column, Rectangle area) {
		int gap = Math.min(GAP, area.width / 16);
		int width = (area.width - 2 * gap) / 3;
		for (int part = 0; part < HandRows.PARTS.size(); part++) {
			draw(gc, Bars.of(column, part), new Rectangle(area.x + part * (width + gap), area.y, width, area.height),
					TableColours.part(HandRows.PARTS.get(part)));
		}
	}
}
