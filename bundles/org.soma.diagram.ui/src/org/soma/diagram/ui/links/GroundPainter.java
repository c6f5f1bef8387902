package org.soma.diagram.ui.links;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.soma.diagram.look.LinkStyle;
import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.diagram.raster.StrokeRaster;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.ui.look.Theme;

/** Paints the grid and the connections of one part of the drawing into pixels. */
final class GroundPainter {

	private static final int GRID = 24;
	private static final int LEAST_GRID = 12;
	/** A frozen connection is drawn as a row of dots. */
	private static final double DOT = 2;
	/** A disc smaller than this is all line. */
	private static final double SMALL = 3;
	/** For the numbers of {@link ImageData}, which are read from their highest byte on. */
	private static final PaletteData COLOURS = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);

	private final Rectangle area;
	private final double zoom;
	private final boolean dark;
	private final boolean fine;
	private final Map<String, Tones.Pair> pairs = new HashMap<>();
	private final int[] pixels;

	/**
	 * @param pixels to paint on, as many as the area has
	 * @param fine whether lines have smooth edges
	 */
	GroundPainter(int[] pixels, Rectangle area, double zoom, Theme theme, boolean fine) {
		this.pixels = pixels;
		this.area = area;
		this.zoom = zoom;
		this.dark = theme == Theme.DARK;
		this.fine = fine;
	}

	/** Paints what stands still on an empty ground. */
	void paintStill(LinkSet links) {
		Arrays.fill(pixels, rgb(Tone.PANEL));
		grid();
		paint(links, false);
	}

	/** Begins with what stands still as it was painted before. */
	void continueFrom(int[] still) {
		System.arraycopy(still, 0, pixels, 0, pixels.length);
	}

	void paintMoving(LinkSet links) {
		paint(links, true);
	}

	/** What was painted so far; it is painted on. */
	int[] pixels() {
		return pixels;
	}

	ImageData picture() {
		ImageData data = new ImageData(area.width, area.height, 32, COLOURS);
		ByteBuffer.wrap(data.data).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(pixels);
		return data;
	}

	private void paint(LinkSet links, boolean moving) {
		lines(links, moving);
		if (zoom < NodeFigure.LEGIBLE) {
			for (LinkSet.Disc disc : links.discs()) {
				if (disc.moves() == moving) {
					disc(disc);
				}
			}
		}
	}

	private int rgb(Tone tone) {
		return tone.rgb(dark);
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

	private void lines(LinkSet links, boolean moving) {
		StrokeRaster raster = new StrokeRaster(pixels, area.width, area.height, fine);
		LinkSet.Pen pen = (x1, y1, x2, y2) -> raster.segment(x1 * zoom - area.x, y1 * zoom - area.y, x2 * zoom - area.x, y2 * zoom - area.y);
		boolean all = links.moving().isNothing() && !moving;
		for (int i = 0; i < links.size(); i++) {
			if (all || links.moves(i) == moving) {
				double strength = links.strength(i);
				double width = LinkStyle.width(strength, links.size()) * zoom;
				double dash = links.isFrozen(i) ? DOT : links.tone(i) == Tone.NEGATIVE ? LinkStyle.DASH : 0;
				raster.style(rgb(links.tone(i)), LinkStyle.opacity(strength, links.size()), width, dash, LinkStyle.DASH_GAP);
				raster.begin();
				links.trace(i, pen);
			}
		}
	}

	/** A neuron that is too small for more: its circle, smooth at the edge, filled the more the more it gives. */
	private void disc(LinkSet.Disc disc) {
		Tones.Pair pair = pairs.get(disc.colour());
		if (pair == null) {
			pair = Tones.pair(disc.colour(), dark);
			pairs.put(disc.colour(), pair);
		}
		int fill = Float.isNaN(disc.activity()) ? pair.fill() : NeuronLook.fill(pair.line(), disc.activity(), dark);
		double centreX = disc.x() * zoom - area.x;
		double centreY = disc.y() * zoom - area.y;
		double radius = Math.max(1, NeuronLook.SIZE / 2.0 * zoom - 0.5);
		double inner = radius < SMALL ? 0 : radius - Math.max(1, 2 * zoom);
		for (int y = Math.max(0, (int) (centreY - radius)); y < Math.min(area.height, centreY + radius + 1); y++) {
			for (int x = Math.max(0, (int) (centreX - radius)); x < Math.min(area.width, centreX + radius + 1); x++) {
				double square = square(x + 0.5 - centreX) + square(y + 0.5 - centreY);
				int at = y * area.width + x;
				if (square < square(Math.max(0, inner - 0.5))) {
					pixels[at] = fill;
				} else if (square < square(radius + 0.5)) {
					double distance = Math.sqrt(square);
					pixels[at] = Tones.mix(pixels[at], pair.line(), Math.clamp(radius - distance + 0.5, 0, 1));
					if (inner > 0) {
						pixels[at] = Tones.mix(pixels[at], fill, Math.clamp(inner - distance + 0.5, 0, 1));
					}
				}
			}
		}
	}

	private static double square(double number) {
		return number * number;
	}
}
