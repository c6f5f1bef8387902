package org.soma.diagram.ui.links;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.soma.diagram.look.LinkStyle;
import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.look.PixelLine;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.diagram.raster.Pixels;
import org.soma.diagram.raster.StrokeRaster;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.ui.look.Theme;

/** Paints the grid and the connections of one part of the drawing into pixels. */
final class GroundPainter {

	private static final int GRID = 24;
	private static final int LEAST_GRID = 12;
	/** A disc smaller than this is all line. */
	private static final double SMALL = 3;
	/** For the numbers of {@link ImageData}, which are read from their highest byte on. */
	private static final PaletteData COLOURS = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);

	private final Rectangle area;
	private final int scale;
	/** From the coordinates of the model to pixels. */
	private final double zoom;
	private final boolean dark;
	private final boolean fine;
	private final boolean legible;
	private final Map<String, Tones.Pair> pairs = new HashMap<>();
	private final Pixels pixels;

	/**
	 * @param pixels to paint on, of the size of the area at the scale of the ground
	 * @param area the part of the ground to paint
	 */
	GroundPainter(Pixels pixels, Rectangle area, Ground ground) {
		this.pixels = pixels;
		scale = ground.scale();
		this.area = new Rectangle(area.x * scale, area.y * scale, area.width * scale, area.height * scale);
		zoom = ground.zoom() * scale;
		dark = ground.theme() == Theme.DARK;
		fine = ground.fine();
		legible = ground.zoom() >= NodeFigure.LEGIBLE;
	}

	/** Begins with an empty ground. */
	void paintGround() {
		pixels.fill(rgb(Tone.PANEL));
		grid();
	}

	/** Begins with what stands still as it was painted before. */
	void continueFrom(Pixels still) {
		pixels.copy(still);
	}

	/** Paints what stands still, or what moves over it. */
	void paint(LinkSet links, boolean moving) {
		boolean all = links.moving().isNothing() && !moving;
		paintLines(links, i -> all || links.moves(i) == moving);
		paintDiscs(links, moving);
	}

	/** @param bytes to use for it, four for each pixel */
	ImageData picture(byte[] bytes) {
		ImageData data = new ImageData(area.width, area.height, 32, COLOURS, 1, bytes);
		pixels.writeTo(ByteBuffer.wrap(data.data).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer());
		return data;
	}

	/** Paints neurons that are too small for figures of their own. */
	void paintDiscs(LinkSet links, boolean moving) {
		if (!legible) {
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
		while (step < LEAST_GRID * scale) {
			step *= 2;
		}
		int size = zoom >= scale ? 2 * scale : scale;
		for (double y = Math.floor(area.y / step) * step; y < area.bottom(); y += step) {
			for (double x = Math.floor(area.x / step) * step; x < area.right(); x += step) {
				int left = (int) Math.round(x) - area.x;
				int top = (int) Math.round(y) - area.y;
				pixels.fill(left, top, left + size, top + size, rgb);
			}
		}
	}

	/** @param which takes the index of a connection */
	void paintLines(LinkSet links, IntPredicate which) {
		StrokeRaster raster = new StrokeRaster(pixels, fine);
		LinkSet.Pen pen = (x1, y1, x2, y2) -> raster.segment(x1 * zoom - area.x, y1 * zoom - area.y, x2 * zoom - area.x, y2 * zoom - area.y);
		for (int i = 0; i < links.size(); i++) {
			if (which.test(i)) {
				double strength = links.strength(i);
				int dash = links.dash(i);
				boolean dashed = dash == LinkStyle.DASH;
				PixelLine line = PixelLine.of(LinkStyle.width(strength, links.size()) * zoom, LinkStyle.opacity(strength, links.size()), dashed);
				if (!line.isDrawn(links.number(i))) {
					continue;
				}
				raster.style(rgb(links.tone(i)), line.opacity(), line.width(), dashed && !line.dashed() ? 0 : dash * scale,
						LinkStyle.DASH_GAP * scale);
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
		pixels.disc(centreX, centreY, radius, inner, pair.line(), fill);
	}
}
