package org.soma.diagram.ui.links;

/**
 * Draws smooth lines into an array of opaque pixels, 0xRRGGBB each. Along its longer side a line is one span of pixels a
 * step, whose ends are covered as much as the line covers them; segments that follow each other share no step, so that a
 * translucent curve has no darker joints.
 */
final class StrokeRaster {

	private static final int OPAQUE = 256;
	/** Half of a width that two pixels show well enough. */
	private static final double THIN = 0.75;
	private static final int PART_BITS = 16;
	private static final int PARTS = 1 << PART_BITS;
	private static final int RED_BLUE = 0xFF00FF;
	private static final int GREEN = 0x00FF00;

	private final int[] pixels;
	private final int width;
	private final int height;
	private final boolean fine;

	private int redBlue;
	private int green;
	private double alpha;
	private double half;
	/** Lengths of dashes and gaps; 0 for a solid line. */
	private double dash;
	private double gap;
	/** How far along the line the next segment begins. */
	private double travelled;

	/** @param fine whether edges are smooth; if not, it takes a third of the time */
	StrokeRaster(int[] pixels, int width, int height, boolean fine) {
		this.pixels = pixels;
		this.width = width;
		this.height = height;
		this.fine = fine;
	}

	/**
	 * @param strength opacity from 0 to 1
	 * @param dashLength 0 for a solid line
	 */
	void style(int rgb, double strength, double lineWidth, double dashLength, double gapLength) {
		redBlue = rgb & RED_BLUE;
		green = rgb & GREEN;
		// A line thinner than a pixel is a fainter one of a pixel.
		half = Math.max(1, lineWidth) / 2;
		alpha = strength * Math.min(1, lineWidth) * OPAQUE;
		dash = dashLength;
		gap = gapLength;
	}

	/** Begins a line: its dashes start anew. */
	void begin() {
		travelled = 0;
	}

	/** The next straight piece of the line. */
	void segment(double x1, double y1, double x2, double y2) {
		double dx = x2 - x1;
		double dy = y2 - y1;
		double length = Math.sqrt(dx * dx + dy * dy);
		if (length == 0) {
			return;
		}
		double reach = half + 1;
		if (Math.max(x1, x2) >= -reach && Math.min(x1, x2) <= width + reach && Math.max(y1, y2) >= -reach && Math.min(y1, y2) <= height + reach) {
			if (Math.abs(dx) >= Math.abs(dy)) {
				run(x1, y1, dx, dy, length, true);
			} else {
				run(y1, x1, dy, dx, length, false);
			}
		}
		travelled += length;
	}

	/** Steps along the longer side, called major; the line covers a span of the other side at each step. */
	private void run(double major, double minor, double along, double across, double length, boolean columns) {
		double slope = across / along;
		double perStep = length / Math.abs(along);
		int size = columns ? width : height;
		// Pixel centres from the beginning (inclusive) to the end (exclusive), whichever way the line runs.
		int first = Math.max(0, (int) Math.ceil(Math.min(major, major + along) - 0.5));
		int end = Math.min(size, (int) Math.ceil(Math.max(major, major + along) - 0.5));
		if (first >= end) {
			return;
		}
		double offset = first + 0.5 - major;
		double period = dash + gap;
		// Where in a dash the step is; the way back through one where the line runs against the steps.
		double phase = dash > 0 ? (travelled + Math.abs(offset) * perStep) % period : 0;
		double phaseStep = along > 0 ? perStep : -perStep;
		double centre = minor + offset * slope;
		double reach = half * perStep;
		if (!fine || reach <= THIN) {
			if (dash == 0) {
				plain(first, end, centre, slope, reach, columns);
				return;
			}
			for (int step = first; step < end;) {
				// As many steps as are left of the dash, or of the gap.
				boolean drawn = phase < dash;
				double left = phaseStep > 0 ? (drawn ? dash : period) - phase : phase - (drawn ? 0 : dash);
				int steps = Math.clamp((long) Math.ceil(left / perStep), 1, end - step);
				if (drawn) {
					plain(step, step + steps, centre, slope, reach, columns);
				}
				step += steps;
				centre += steps * slope;
				phase += steps * phaseStep;
				phase += phase < 0 ? period : phase >= period ? -period : 0;
			}
			return;
		}
		for (int step = first; step < end; step++, centre += slope) {
			if (phase <= dash) {
				if (columns) {
					column(step, centre - reach, centre + reach);
				} else {
					row(step, centre - reach, centre + reach);
				}
			}
			if (dash > 0) {
				phase += phaseStep;
				phase += phase < 0 ? period : phase >= period ? -period : 0;
			}
		}
	}

	private void plain(int first, int end, double centre, double slope, double reach, boolean columns) {
		if (fine) {
			thin(first, end, centre, slope, columns);
		} else {
			rough(first, end, centre, slope, Math.max(1, (int) Math.round(2 * reach)), columns);
		}
	}

	/** Covers whole pixels, all alike. */
	private void rough(int first, int end, double centre, double slope, int thickness, boolean columns) {
		int place = (int) Math.round((centre - (thickness - 1) / 2.0) * PARTS);
		int rise = (int) Math.round(slope * PARTS);
		int limit = columns ? height : width;
		int stride = columns ? width : 1;
		int along = columns ? 1 : width;
		int share = (int) alpha;
		int left = OPAQUE - share;
		int redAndBlue = redBlue * share;
		int justGreen = green * share;
		int[] into = pixels;
		for (int step = first; step < end; step++, place += rise) {
			int from = Math.max(0, place >> PART_BITS);
			int to = Math.min(limit, (place >> PART_BITS) + thickness);
			for (int pixel = from; pixel < to; pixel++) {
				int at = pixel * stride + step * along;
				int old = into[at];
				into[at] = (old & RED_BLUE) * left + redAndBlue >>> 8 & RED_BLUE | (old & GREEN) * left + justGreen >>> 8 & GREEN;
			}
		}
	}

	/**
	 * A line of about a pixel covers two pixels at each step, each as much as it is near. Places are counted in parts of a
	 * pixel, for this is where the time goes.
	 */
	private void thin(int first, int end, double centre, double slope, boolean columns) {
		int place = (int) Math.round((centre - 0.5) * PARTS);
		int rise = (int) Math.round(slope * PARTS);
		int limit = (columns ? height : width) - 1;
		int stride = columns ? width : 1;
		int along = columns ? 1 : width;
		int opacity = (int) alpha;
		int[] into = pixels;
		int redAndBlue = redBlue;
		int justGreen = green;
		for (int step = first; step < end; step++, place += rise) {
			int pixel = place >> PART_BITS;
			if (pixel >= 0 && pixel < limit) {
				int lower = opacity * (place >> PART_BITS - 8 & 0xFF) >> 8;
				int at = pixel * stride + step * along;
				into[at] = mix(into[at], redAndBlue, justGreen, opacity - lower);
				into[at + stride] = mix(into[at + stride], redAndBlue, justGreen, lower);
			}
		}
	}

	private void column(int x, double from, double to) {
		int last = Math.min(height - 1, (int) Math.floor(to));
		for (int y = Math.max(0, (int) Math.floor(from)); y <= last; y++) {
			blend(y * width + x, (int) (alpha * (Math.min(y + 1, to) - Math.max(y, from))));
		}
	}

	private void row(int y, double from, double to) {
		int last = Math.min(width - 1, (int) Math.floor(to));
		for (int x = Math.max(0, (int) Math.floor(from)); x <= last; x++) {
			blend(y * width + x, (int) (alpha * (Math.min(x + 1, to) - Math.max(x, from))));
		}
	}

	private void blend(int at, int share) {
		pixels[at] = mix(pixels[at], redBlue, green, share);
	}

	/** @param share of the line's colour, of 256 */
	private static int mix(int old, int redBlue, int green, int share) {
		int left = OPAQUE - share;
		return (old & RED_BLUE) * left + redBlue * share >>> 8 & RED_BLUE | (old & GREEN) * left + green * share >>> 8 & GREEN;
	}
}
