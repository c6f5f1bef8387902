package org.soma.diagram.ui.links;

import java.util.Arrays;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.soma.diagram.look.LinkStyle;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Theme;

/** Paints the grid and the connections of one part of the drawing into a picture. */
final class GroundPainter {

	private static final int GRID = 24;
	private static final int LEAST_GRID = 12;
	/** A frozen connection is drawn as a row of dots. */
	private static final double DOT = 2;

	private final Rectangle area;
	private final double zoom;
	private final Theme theme;
	private final int[] pixels;

	GroundPainter(Rectangle area, double zoom, Theme theme) {
		this.area = area;
		this.zoom = zoom;
		this.theme = theme;
		pixels = new int[area.width * area.height];
	}

	Image paint(LinkSet links, Display display) {
		Arrays.fill(pixels, rgb(Tone.PANEL));
		grid();
		lines(links);
		return new Image(display, data());
	}

	private int rgb(Tone tone) {
		return tone.rgb(theme == Theme.DARK);
	}

	private void grid() {
		int rgb = rgb(Tone.GRID);
		double step = GRID * zoom;
		while (step < LEAST_GRID) {
			step *= 2;
		}
		int size = zoom >= 1 ? 2 : 1;
		for (double y = Math.floor(area.y / step) * step; y < area.bottom(); y += step) {
			for (double x = Math.floor(area.x / step) * step; x < area.right(); x += step) {
				dot((int) Math.round(x) - area.x, (int) Math.round(y) - area.y, size, rgb);
			}
		}
	}

	private void dot(int left, int top, int size, int rgb) {
		for (int y = Math.max(0, top); y < Math.min(area.height, top + size); y++) {
			for (int x = Math.max(0, left); x < Math.min(area.width, left + size); x++) {
				pixels[y * area.width + x] = rgb;
			}
		}
	}

	private void lines(LinkSet links) {
		StrokeRaster raster = new StrokeRaster(pixels, area.width, area.height);
		LinkSet.Pen pen = (x1, y1, x2, y2) -> raster.segment(x1 * zoom - area.x, y1 * zoom - area.y, x2 * zoom - area.x, y2 * zoom - area.y);
		for (int i = 0; i < links.size(); i++) {
			double strength = links.strength(i);
			double width = LinkStyle.width(strength) * zoom;
			double dash = links.isFrozen(i) ? DOT : links.tone(i) == Tone.NEGATIVE ? LinkStyle.DASH : 0;
			raster.style(rgb(links.tone(i)), LinkStyle.opacity(strength), width, dash, LinkStyle.DASH_GAP);
			raster.begin();
			links.trace(i, pen);
		}
	}

	private ImageData data() {
		ImageData data = new ImageData(area.width, area.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (int y = 0; y < area.height; y++) {
			int at = y * data.bytesPerLine;
			for (int x = 0; x < area.width; x++) {
				int pixel = pixels[y * area.width + x];
				data.data[at++] = (byte) (pixel >> 16);
				data.data[at++] = (byte) (pixel >> 8);
				data.data[at++] = (byte) pixel;
			}
		}
		return data;
	}
}
