package org.soma.diagram.ui.links;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The picture of a ground, in strips from the left to the right, which can be painted at the same time. */
final class GroundPicture {

	private static final int STRIPS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

	private final Ground ground;
	private final List<Rectangle> areas;
	private final Image[] strips;

	private GroundPicture(Ground ground, List<Rectangle> areas, Image[] strips) {
		this.ground = ground;
		this.areas = areas;
		this.strips = strips;
	}

	Ground ground() {
		return ground;
	}

	/** Draws it where it belongs at this zoom, which may be another than it was made for. */
	void draw(Graphics graphics, double zoom) {
		double scale = zoom / ground.zoom();
		for (int i = 0; i < strips.length; i++) {
			Rectangle area = areas.get(i);
			if (scale == 1) {
				graphics.drawImage(strips[i], area.x, area.y);
			} else {
				int left = (int) Math.round(area.x * scale);
				int top = (int) Math.round(area.y * scale);
				graphics.drawImage(strips[i], new Rectangle(0, 0, area.width, area.height),
						new Rectangle(left, top, (int) Math.round(area.right() * scale) - left, (int) Math.round(area.bottom() * scale) - top));
			}
		}
	}

	void dispose() {
		for (Image strip : strips) {
			strip.dispose();
		}
	}

	/** Makes pictures, one after another, and keeps what stands still for the next one. */
	static final class Maker {

		private Ground last;
		private int[][] still;
		/** Of the strips of the last picture, to be painted over. */
		private final int[][] pixels = new int[STRIPS][0];

		GroundPicture make(Ground next, Display display) {
			List<Rectangle> areas = strips(next.area());
			Image[] images = new Image[areas.size()];
			int[][] before = next.standsLike(last) ? still : null;
			int[][] now = new int[images.length][];
			IntStream numbers = IntStream.range(0, images.length);
			(next.gentle() ? numbers : numbers.parallel()).forEach(i -> {
				GroundPainter painter = new GroundPainter(pixels(i, areas.get(i)), areas.get(i), next.zoom(), next.theme(), next.fine());
				if (before == null) {
					painter.paintStill(next.links());
				} else {
					painter.continueFrom(before[i]);
				}
				if (!next.links().moving().isNothing()) {
					now[i] = before == null ? painter.pixels().clone() : before[i];
					painter.paintMoving(next.links());
				}
				images[i] = new Image(display, painter.picture());
			});
			last = next;
			still = now;
			return new GroundPicture(next, areas, images);
		}

		private int[] pixels(int strip, Rectangle area) {
			int size = area.width * area.height;
			if (pixels[strip].length != size) {
				pixels[strip] = new int[size];
			}
			return pixels[strip];
		}

		private static List<Rectangle> strips(Rectangle area) {
			List<Rectangle> strips = new ArrayList<>();
			for (int i = 0; i < STRIPS; i++) {
				int left = area.width * i / STRIPS;
				int right = area.width * (i + 1) / STRIPS;
				if (right > left) {
					strips.add(new Rectangle(area.x + left, area.y, right - left, area.height));
				}
			}
			return strips;
		}
	}
}
