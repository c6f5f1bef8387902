package org.soma.data.ui.columns;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.data.sheet.ColumnSummary;
import org.soma.data.sheet.Histogram;
import org.soma.data.ui.table.TableColours;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;

/** How the cells of a column are spread: over all rows, and below in each part of the split. */
final class SpreadCanvas extends Canvas {

	private static final int PARTS = 34;
	private static final int GAP = 6;
	private static final String[] NAMES = { "training", "validation", "test" };

	private ColumnSummary column;

	SpreadCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(event -> paint(event.gc));
		AccessibleName.give(this, "How the cells of the column are spread");
	}

	void show(ColumnSummary shown) {
		column = shown;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.fillRectangle(area);
		if (column == null || column.count() == 0) {
			return;
		}
		int line = gc.getFontMetrics().getHeight();
		Rectangle top = new Rectangle(0, GAP, area.width, area.height - PARTS - 2 * line - 4 * GAP);
		BarPainter.draw(gc, Bars.of(column, -1), top, TableColours.line(column.column()));
		gc.setForeground(Colours.of(Tone.DIM));
		String[] ends = ends();
		int y = top.y + top.height + 2;
		gc.drawText(ends[0], 0, y, true);
		gc.drawText(ends[1], area.width - gc.textExtent(ends[1]).x, y, true);
		int under = y + line + GAP;
		BarPainter.drawParts(gc, column, new Rectangle(0, under, area.width, PARTS));
		int width = (area.width - 2 * GAP) / 3;
		for (int part = 0; part < NAMES.length; part++) {
			gc.setForeground(Colours.of(Tone.DIM));
			gc.drawText(NAMES[part], part * (width + GAP), under + PARTS + 2, true);
		}
	}

	private String[] ends() {
		if (!column.isCategory()) {
			return ends(ColumnDetails.plain(column.spread().least()), ColumnDetails.plain(column.spread().greatest()));
		}
		int shown = Math.min(Histogram.BARS, column.categories().size());
		return ends(column.categories().get(0), column.categories().get(shown - 1));
	}

	private static String[] ends(String first, String last) {
		return new String[] { first, last.equals(first) ? "" : last };
	}
}
