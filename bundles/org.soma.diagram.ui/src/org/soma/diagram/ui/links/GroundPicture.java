package org.soma.diagram.ui.links;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.widgets.Display;
import org.soma.diagram.raster.Pixels;

/** The picture of a ground, in strips, which can be painted at the same time. */
final class GroundPicture {

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

	/** Whether it hides all that is in a part of the drawing at this zoom. */
	boolean covers(Rectangle part, double zoom) {
		return zoom == ground.zoom() && ground.changing().contains(part);
	}

	/** Draws it where it belongs at this zoom, which may be another than it was made for. */
	void draw(Graphics graphics, double zoom) {
		double scale = zoom / ground.zoom();
		for (int i = 0; i < strips.length; i++) {
			Rectangle area = areas.get(i);
			if (scale == 1) {
				lay(graphics, strips[i], area);
			} else {
				int left = (int) Math.round(area.x * scale);
				int top = (int) Math.round(area.y * scale);
				graphics.drawImage(strips[i], new Rectangle(0, 0, area.width, area.height),
						new Rectangle(left, top, (int) Math.round(area.right() * scale) - left, (int) Math.round(area.bottom() * scale) - top));
			}
		}
	}

	/** Fills an area with its picture; SWT, where it draws a picture, first makes a copy of it. */
	private static void lay(Graphics graphics, Image picture, Rectangle area) {
		Pattern pattern = new Pattern(picture.getDevice(), picture);
		graphics.pushState();
		try {
			graphics.translate(area.x, area.y);
			graphics.setBackgroundPattern(pattern);
			graphics.fillRectangle(0, 0, area.width, area.height);
		} finally {
			graphics.popState();
			pattern.dispose();
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
		private List<Rectangle> areas = List.of();
		private Pixels[] still;
		private Faint faint = Faint.NONE;
		/** Of the strips of the last picture, to be painted over. */
		private Pixels[] pixels = new Pixels[0];
		private byte[][] bytes = new byte[0][];

		GroundPicture make(Ground next, Display display) {
			Pixels[] before = next.standsLike(last) ? still : null;
			if (before == null) {
				areas = Strips.of(next);
				pixels = Arrays.copyOf(pixels, areas.size());
				bytes = Arrays.copyOf(bytes, areas.size());
			}
			Image[] images = new Image[areas.size()];
			Pixels[] now = new Pixels[images.length];
			IntStream numbers = IntStream.range(0, images.length);
			(next.gentle() ? numbers : numbers.parallel()).forEach(i -> {
				Pixels canvas = pixels(i, areas.get(i), next.scale());
				GroundPainter painter = new GroundPainter(canvas, areas.get(i), next);
				if (next.gentle() && !next.fine()) {
					paintOver(canvas, painter, next);
				} else if (before == null) {
					painter.paintGround();
					painter.paint(next.links(), false);
				} else {
					painter.continueFrom(before[i]);
				}
				if (!next.links().moving().isNothing()) {
					now[i] = before == null ? canvas.copy() : before[i];
					painter.paint(next.links(), true);
				}
				images[i] = image(painter.picture(bytes(i, canvas, next.scale())), areas.get(i), next.scale(), display);
			});
			last = next;
			still = now;
			return new GroundPicture(next, areas, images);
		}

		/** Where nothing but values changes. */
		private void paintOver(Pixels canvas, GroundPainter painter, Ground next) {
			if (!faint.serve(next)) {
				faint = Faint.of(next, painter, canvas);
			}
			faint.lay(painter, canvas, next.links());
			painter.paintDiscs(next.links(), false);
		}

		/** SWT copies a picture that it need not scale: then the next may take its place. */
		private byte[] bytes(int strip, Pixels canvas, int scale) {
			int size = 4 * canvas.width() * canvas.height();
			if (scale > 1) {
				return new byte[size];
			}
			if (bytes[strip] == null || bytes[strip].length != size) {
				bytes[strip] = new byte[size];
			}
			return bytes[strip];
		}

		private static Image image(ImageData picture, Rectangle area, int scale, Display display) {
			return scale == 1 ? new Image(display, picture) : new Image(display, (ImageDataProvider) zoom -> zoom == 100 * scale ? picture
					: picture.scaledTo(area.width * zoom / 100, area.height * zoom / 100));
		}

		private Pixels pixels(int strip, Rectangle area, int scale) {
			int width = area.width * scale;
			int height = area.height * scale;
			if (pixels[strip] == null || pixels[strip].width() != width || pixels[strip].height() != height) {
				pixels[strip] = new Pixels(width, height);
			}
			return pixels[strip];
		}
	}
}
