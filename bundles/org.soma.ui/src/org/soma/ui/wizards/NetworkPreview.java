package org.soma.ui.wizards;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** A small drawing of the layers of a network. Large layers show their first neurons, and how many there are. */
final class NetworkPreview extends Canvas {

	private static final int MOST_SHOWN = 6;
	private static final int LARGEST = 16;
	private static final int MARGIN = 10;
	private static final int CAPTION = 18;

	private List<Integer> sizes = List.of();
	private boolean asLayers;

	NetworkPreview(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	/** @param layers how many neurons each layer has; none where that is not known at the moment */
	void show(List<Integer> layers, boolean drawnAsLayers) {
		sizes = layers;
		asLayers = drawnAsLayers;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.setForeground(Colours.of(Tone.EDGE));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
		gc.setForeground(Colours.of(Tone.DIM));
		gc.setAlpha(110);
		for (int layer = 1; layer < sizes.size(); layer++) {
			links(gc, area, layer);
		}
		gc.setAlpha(255);
		for (int layer = 0; layer < sizes.size(); layer++) {
			nodes(gc, area, layer);
			caption(gc, area, layer);
		}
	}

	private void links(GC gc, Rectangle area, int layer) {
		for (int from = 0; from < shown(layer - 1); from++) {
			for (int to = 0; to < shown(layer); to++) {
				Point start = centre(area, layer - 1, from);
				Point end = centre(area, layer, to);
				gc.drawLine(start.x, start.y, end.x, end.y);
			}
		}
	}

	private void nodes(GC gc, Rectangle area, int layer) {
		Colours.Pair colours = Colours.pair(layer == 0 ? "input" : layer == sizes.size() - 1 ? "output" : asLayers ? "layer" : "hidden");
		gc.setBackground(colours.fill());
		gc.setForeground(colours.line());
		gc.setLineWidth(2);
		for (int unit = 0; unit < shown(layer); unit++) {
			Point at = centre(area, layer, unit);
			if (asLayers) {
				int height = 2 * LARGEST + Math.min(MOST_SHOWN, sizes.get(layer)) * 4;
				gc.fillRoundRectangle(at.x - 10, at.y - height / 2, 20, height, 8, 8);
				gc.drawRoundRectangle(at.x - 10, at.y - height / 2, 20, height, 8, 8);
			} else {
				int size = diameter(area, layer);
				gc.fillOval(at.x - size / 2, at.y - size / 2, size, size);
				gc.drawOval(at.x - size / 2, at.y - size / 2, size, size);
			}
		}
		gc.setLineWidth(1);
	}

	/** The number of neurons below each layer, so that it is known also where not all are drawn. */
	private void caption(GC gc, Rectangle area, int layer) {
		String text = (shown(layer) < sizes.get(layer) && !asLayers ? "\u2026 " : "") + String.format("%,d", sizes.get(layer));
		gc.setForeground(Colours.of(Tone.DIM));
		Point extent = gc.textExtent(text);
		gc.drawText(text, centre(area, layer, 0).x - extent.x / 2, area.height - CAPTION - 2, true);
	}

	private int shown(int layer) {
		return asLayers ? 1 : Math.min(MOST_SHOWN, sizes.get(layer));
	}

	private Point centre(Rectangle area, int layer, int unit) {
		int step = (area.width - 2 * MARGIN) / sizes.size();
		int height = area.height - 2 * MARGIN - CAPTION;
		int rows = shown(layer);
		return new Point(MARGIN + step / 2 + layer * step, MARGIN + height * (2 * unit + 1) / (2 * rows));
	}

	private int diameter(Rectangle area, int layer) {
		return Math.min(LARGEST, (area.height - 2 * MARGIN - CAPTION) / shown(layer) - 3);
	}
}
