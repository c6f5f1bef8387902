package org.soma.diagram.raster;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * Opaque pixels that much is blended into. The channels of a pixel lie so far apart that one multiplication does all three,
 * for this is where the time of a drawing with many connections goes.
 */
public final class Pixels {

	/** A share of 1. */
	static final int OPAQUE = 256;

	/** 16 bits for each channel, of which the lower half is left over from multiplying. */
	private static final int CHANNEL_BITS = 16;
	private static final int LEFT_OVER_BITS = 8;
	private static final long CHANNELS = 0xFF00FF00FFL;

	private final int width;
	private final int height;
	private final long[] values;

	/** All black. */
	public Pixels(int width, int height) {
		this.width = width;
		this.height = height;
		values = new long[width * height];
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	/** Row by row, for those who go through many; {@link #blended} makes them. */
	long[] values() {
		return values;
	}

	/** A colour, 0xRRGGBB, as an ink for {@link #blended}. */
	static long ink(int rgb) {
		return (rgb & 0xFF0000L) << 2 * (CHANNEL_BITS - LEFT_OVER_BITS) | (rgb & 0xFF00L) << CHANNEL_BITS - LEFT_OVER_BITS | rgb & 0xFFL;
	}

	/**
	 * What a pixel is with ink on it.
	 *
	 * @param old how it was
	 * @param left what share of it can still be seen, of {@link #OPAQUE}
	 * @param inked an ink multiplied by the rest
	 */
	static long blended(long old, int left, long inked) {
		return (old >>> LEFT_OVER_BITS & CHANNELS) * left + inked;
	}

	/** @param share of {@link #OPAQUE} */
	void blend(int at, long ink, int share) {
		values[at] = blended(values[at], OPAQUE - share, ink * share);
	}

	public void fill(int rgb) {
		Arrays.fill(values, ink(rgb) * OPAQUE);
	}

	/** Fills a rectangle; what is outside is left out. */
	public void fill(int left, int top, int right, int bottom, int rgb) {
		long value = ink(rgb) * OPAQUE;
		for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
			Arrays.fill(values, y * width + Math.clamp(left, 0, width), y * width + Math.clamp(right, 0, width), value);
		}
	}

	/** A circle with a smooth edge; its line is between its radius and the radius of what it encloses. */
	public void disc(double centreX, double centreY, double radius, double inner, int line, int fill) {
		long lineInk = ink(line);
		long fillInk = ink(fill);
		double within = square(Math.max(0, inner - 0.5));
		for (int y = Math.max(0, (int) (centreY - radius)); y < Math.min(height, centreY + radius + 1); y++) {
			for (int x = Math.max(0, (int) (centreX - radius)); x < Math.min(width, centreX + radius + 1); x++) {
				double square = square(x + 0.5 - centreX) + square(y + 0.5 - centreY);
				int at = y * width + x;
				if (square < within) {
					values[at] = fillInk * OPAQUE;
				} else if (square < square(radius + 0.5)) {
					double distance = Math.sqrt(square);
					blend(at, lineInk, share(radius - distance));
					if (inner > 0) {
						blend(at, fillInk, share(inner - distance));
					}
				}
			}
		}
	}

	/** How much of a pixel is covered whose centre is so far from the edge, inwards. */
	private static int share(double inwards) {
		return (int) (Math.clamp(inwards + 0.5, 0, 1) * OPAQUE);
	}

	private static double square(double number) {
		return number * number;
	}

	/** Takes over all pixels of a picture of the same size. */
	public void copy(Pixels from) {
		System.arraycopy(from.values, 0, values, 0, values.length);
	}

	/** A picture of its own that looks alike. */
	public Pixels copy() {
		Pixels copy = new Pixels(width, height);
		copy.copy(this);
		return copy;
	}

	/** 0xRRGGBB. */
	public int rgb(int x, int y) {
		return rgb(values[y * width + x]);
	}

	private static int rgb(long value) {
		long channels = value >>> LEFT_OVER_BITS & CHANNELS;
		return (int) (channels >>> 2 * (CHANNEL_BITS - LEFT_OVER_BITS) & 0xFF0000 | channels >>> CHANNEL_BITS - LEFT_OVER_BITS & 0xFF00
				| channels & 0xFF);
	}

	/** Writes all, 0xRRGGBB each, row by row. */
	public void writeTo(IntBuffer target) {
		for (long value : values) {
			target.put(rgb(value));
		}
	}
}
