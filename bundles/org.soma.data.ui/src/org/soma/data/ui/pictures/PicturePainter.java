package org.soma.data.ui.pictures;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.diagram.look.Tone;
import org.soma.model.Part;
import org.soma.model.Shape;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Shades;

/**
 * Draws the tiles that can be seen. Their pixels are put together in one image of the size of the screen: so nothing is
 * kept for pictures that cannot be seen, and the window system is asked once.
 */
final class PicturePainter {

	/** How much of a tile is below its picture. */
	static final int CAPTION = 20;
	/** Pixels as large as this have room for their values. */
	static final int NUMBERS_FROM = 28;

	private static final int SPLIT_BAR = 3;
	private static final int LIGHT = 0x80;

	private final PictureSource source;
	private final Shades shades;
	private final Shape shape;
	private final int zoom;
	private final boolean list;
	private final float[] pixels;

	PicturePainter(PictureSource source, int zoom, boolean list) {
		this.source = source;
		this.shades = new Shades(source.least(), source.greatest());
		this.shape = source.shape();
		this.zoom = zoom;
		this.list = list;
		this.pixels = new float[shape.size()];
	}

	void paint(GC gc, Rectangle area, GalleryLayout layout, long scrolled, PictureOrder order, PictureSelection selection, boolean focus) {
		int first = layout.firstFrom(scrolled);
		int end = first;
		ImageData image = ground(area);
		for (Rectangle tile; end < order.count() && (tile = layout.bounds(end, scrolled)).y < area.height; end++) {
			if (tile.y + tile.height >= 0) {
				source.read(order.row(end), pixels);
				shades.paint(pixels, shape, zoom, image, tile.x, tile.y);
			}
		}
		Image ground = new Image(gc.getDevice(), image);
		gc.drawImage(ground, 0, 0);
		ground.dispose();
		heads(gc, area, layout, scrolled, order);
		for (int index = first; index < end; index++) {
			tile(gc, layout.bounds(index, scrolled), order.row(index), selection, focus && index == selection.current(), area);
		}
	}

	private static ImageData ground(Rectangle area) {
		ImageData image = Shades.blank(area.width, area.height);
		int rgb = Colours.rgb(Tone.PANEL);
		byte[] line = new byte[image.bytesPerLine];
		for (int x = 0; x < area.width; x++) {
			line[x * 3] = (byte) (rgb >> 16);
			line[x * 3 + 1] = (byte) (rgb >> 8);
			line[x * 3 + 2] = (byte) rgb;
		}
		for (int y = 0; y < area.height; y++) {
			System.arraycopy(line, 0, image.data, y * image.bytesPerLine, line.length);
		}
		return image;
	}

	private static void heads(GC gc, Rectangle area, GalleryLayout layout, long scrolled, PictureOrder order) {
		if (order.groups().size() == 1 && order.groups().get(0).isEmpty()) {
			return;
		}
		gc.setForeground(Colours.of(Tone.TEXT));
		for (int group = 0; group < layout.groups(); group++) {
			long y = layout.top(group) - scrolled;
			if (y > -PictureCanvas.HEAD && y < area.height) {
				gc.drawText(String.format(Locale.ROOT, "%s  \u00b7  %,d", named(order.groups().get(group)), order.counts()[group]), GalleryLayout.GAP, (int) y + 2,
						true);
			}
		}
	}

	static String named(String label) {
		return label.isEmpty() ? "no label" : label;
	}

	private void tile(GC gc, Rectangle tile, int row, PictureSelection selection, boolean current, Rectangle area) {
		int width = shape.dimension(1) * zoom;
		int height = shape.dimension(0) * zoom;
		Part part = source.part(row);
		if (zoom >= NUMBERS_FROM) {
			numbers(gc, tile, row, area);
		}
		if (part != Part.ANY) {
			gc.setBackground(Colours.of(tone(part)));
			gc.fillRectangle(tile.x, tile.y + height, width, SPLIT_BAR);
		}
		gc.setForeground(Colours.of(selection.contains(row) ? Tone.TEXT : Tone.DIM));
		if (list) {
			int middle = tile.y + (height - gc.getFontMetrics().getHeight()) / 2;
			gc.drawText(String.format(Locale.ROOT, "%,d", row + 1), tile.x + width + 16, middle, true);
			gc.drawText(source.label(row), tile.x + width + 90, middle, true);
			gc.drawText(name(part), tile.x + width + 220, middle, true);
		} else {
			caption(gc, new Rectangle(tile.x, tile.y + height + SPLIT_BAR, width, CAPTION - SPLIT_BAR), source.label(row));
		}
		if (selection.contains(row)) {
			gc.setForeground(Colours.of(Tone.ACCENT));
			gc.setLineWidth(2);
			gc.drawRectangle(tile.x - 2, tile.y - 2, tile.width + 3, tile.height + 3);
			gc.setLineWidth(1);
		} else if (current) {
			gc.setForeground(Colours.of(Tone.ACCENT));
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(tile.x - 2, tile.y - 2, tile.width + 3, tile.height + 3);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private static void caption(GC gc, Rectangle place, String label) {
		Point extent = gc.textExtent(label);
		Rectangle before = gc.getClipping();
		gc.setClipping(place.intersection(before));
		gc.drawText(label, place.x + Math.max(0, (place.width - extent.x) / 2), place.y, true);
		gc.setClipping(before);
	}

	private void numbers(GC gc, Rectangle tile, int row, Rectangle area) {
		source.read(row, pixels);
		int channels = shape.rank() == 3 ? shape.dimension(2) : 1;
		int line = gc.getFontMetrics().getHeight();
		for (int y = 0; y < shape.dimension(0); y++) {
			for (int x = 0; x < shape.dimension(1); x++) {
				Rectangle at = new Rectangle(tile.x + x * zoom, tile.y + y * zoom, zoom, zoom);
				if (!at.intersects(area)) {
					continue;
				}
				int first = (y * shape.dimension(1) + x) * channels;
				int rgb = shades.rgb(pixels, first, channels);
				gc.setForeground(gc.getDevice().getSystemColor((rgb >> 8 & 0xFF) < LIGHT ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
				for (int k = 0; k < channels; k++) {
					String text = value(pixels[first + k]);
					Point extent = gc.textExtent(text);
					gc.drawText(text, at.x + (zoom - extent.x) / 2, at.y + (zoom - line * channels) / 2 + line * k, true);
				}
			}
		}
	}

	private static String value(float value) {
		return value == Math.rint(value) ? Integer.toString((int) value) : String.format(Locale.ROOT, "%.2f", value).replaceFirst("^(-?)0\\.", "$1.");
	}

	private static Tone tone(Part part) {
		return switch (part) {
		case TRAIN -> Tone.TRAIN;
		case VALIDATION -> Tone.VALIDATION;
		case TEST -> Tone.TEST;
		case ANY -> Tone.EDGE;
		};
	}

	private static String name(Part part) {
		return switch (part) {
		case TRAIN -> "training";
		case VALIDATION -> "validation";
		case TEST -> "test";
		case ANY -> "";
		};
	}
}
