package org.soma.ui.wizards;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** A split as a bar of three colours. */
public final class SplitBar extends Canvas {

	private SplitText split;

	public SplitBar(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	/** @param shown null where what was typed is no split */
	public void show(SplitText shown) {
		split = shown;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.of(Tone.GRID));
		gc.fillRectangle(area);
		if (split == null) {
			return;
		}
		int x = part(gc, area, 0, split.train(), Tone.TRAIN, "training");
		x = part(gc, area, x, split.validation(), Tone.VALIDATION, "validation");
		part(gc, area, x, split.test(), Tone.TEST, "test");
	}

	private static int part(GC gc, Rectangle area, int x, double percent, Tone tone, String name) {
		int width = (int) Math.round(area.width * percent / 100);
		gc.setBackground(Colours.of(tone));
		gc.fillRectangle(x, 0, width, area.height);
		Point extent = gc.textExtent(name);
		if (extent.x + 8 < width) {
			// The three colours are the same in both themes, and light text reads on all of them but the yellow one.
			gc.setForeground(tone == Tone.VALIDATION ? gc.getDevice().getSystemColor(SWT.COLOR_BLACK) : gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
			gc.drawText(name, x + (width - extent.x) / 2, (area.height - extent.y) / 2, true);
		}
		return x + width;
	}
}
