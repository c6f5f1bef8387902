package org.soma.ui.look;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.soma.model.Shape;

/**
 * How values become grey or coloured pixels.
 *
 * @param least what is black
 * @param greatest what is white
 */
public record Shades(float least, float greatest) {

	/** Values from 0 to 1. */
	public static final Shades UNIT = new Shades(0, 1);

	private static final int CHANNELS = 3;
	private static final PaletteData PALETTE = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	/** A picture with one pixel for each of the data. */
	public ImageData image(float[] pixels, Shape shape) {
		ImageData image = blank(shape.dimension(1), shape.dimension(0));
		paint(pixels, shape, 1, image, 0, 0);
		return image;
	}

	/** A black picture to {@link #paint} into. */
	public static ImageData blank(int width, int height) {
		return new ImageData(width, height, 24, PALETTE);
	}

	/** Paints a picture into another one, each pixel as a square. What lies outside is left out. */
	public void paint(float[] pixels, Shape shape, int size, ImageData target, int left, int top) {
		int width = shape.dimension(1);
		int channels = shape.rank() == 3 ? shape.dimension(2) : 1;
		for (int y = Math.max(0, -top); y < Math.min(shape.dimension(0) * size, target.height - top); y++) {
			int line = (top + y) * target.bytesPerLine;
			int from = y / size * width;
			for (int x = Math.max(0, -left); x < Math.min(width * size, target.width - left); x++) {
				int rgb = rgb(pixels, (from + x / size) * channels, channels);
				int at = line + (left + x) * 3;
				target.data[at] = (byte) (rgb >> 16);
				target.data[at + 1] = (byte) (rgb >> 8);
				target.data[at + 2] = (byte) rgb;
			}
		}
	}

	/** The colour of a pixel as 0xRRGGBB. */
	public int rgb(float[] pixels, int index, int channels) {
		if (channels < CHANNELS) {
			return level(pixels[index]) * 0x010101;
		}
		return level(pixels[index]) << 16 | level(pixels[index + 1]) << 8 | level(pixels[index + 2]);
	}

	private int level(float value) {
		return (int) (Math.clamp((value - least) / (greatest - least), 0f, 1f) * 255 + 0.5f);
	}
}
