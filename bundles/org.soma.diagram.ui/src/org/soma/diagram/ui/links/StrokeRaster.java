package org.soma.diagram.ui.links;

/**
 * Draws smooth lines into an array of opaque pixels, 0xRRGGBB each. Along its longer side a line is one span of pixels a
 * step, whose ends are covered as much as the line covers them; segments that follow each other share no step, so that a
 * translucent curve has no darker joints.
 */
final class StrokeRaster {

	private static final int OPAQUE = 256;

	private final int[] pixels;
	private final int width;
	private final int height;

	private int red;
	private int green;
	private int blue;
	private double alpha;
	private double half;
	/** Lengths of dashes and gaps; 0 for a solid line. */
	private double dash;
	private double gap;
	/** How far along the line the next segment begins. */
	private double travelled;

	StrokeRaster(int[] pixels, int width, int height) {
		this.pixels = pixels;
		this.width = width;
		this.height = height;
	}

	/**
	 * @param strength opacity from 0 to 1
	 * @param dashLength 0 for a solid line
	 */
	void style(int rgb, double strength, double lineWidth, double dashLength, double gapLength) {
		red = rgb >> 16 & 0xFF;
		green = rgb >> 8 & 0xFF;
		blue = rgb & 0xFF;
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
		double reach = half * perStep;
		int size = columns ? width : height;
		// Pixel centres from the beginning (inclusive) to the end (exclusive), whichever way the line runs.
		int first = (int) Math.ceil(Math.min(major, major + along) - 0.5);
		int end = (int) Math.ceil(Math.max(major, major + along) - 0.5);
		for (int step = Math.max(0, first); step < Math.min(size, end); step++) {
			double offset = step + 0.5 - major;
			if (dash > 0 && (travelled + Math.abs(offset) * perStep) % (dash + gap) > dash) {
				continue;
			}
			double centre = minor + offset * slope;
			if (columns) {
				column(step, centre - reach, centre + reach);
			} else {
				row(step, centre - reach, centre + reach);
			}
		}
	}

	private void column(int x, double from, double to) {
		int last = Math.min(height - 1, (int) Math.floor(to));
		for (int y = Math.max(0, (int) Math.floor(from)); y <= last; y++) {
			blend(y * width + x, Math.min(y + 1, to) - Math.max(y, from));
		}
	}

	private void row(int y, double from, double to) {
		int last = Math.min(width - 1, (int) Math.floor(to));
		for (int x = Math.max(0, (int) Math.floor(from)); x <= last; x++) {
			blend(y * width + x, Math.min(x + 1, to) - Math.max(x, from));
		}
	}

	private void blend(int at, double covered) {
		int share = (int) (alpha * covered);
		int old = pixels[at];
		int r = old >> 16 & 0xFF;
		int g = old >> 8 & 0xFF;
		int b = old & 0xFF;
		r += (red - r) * share >> 8;
		g += (green - g) * share >> 8;
		b += (blue - b) * share >> 8;
		pixels[at] = r << 16 | g << 8 | b;
	}
}
