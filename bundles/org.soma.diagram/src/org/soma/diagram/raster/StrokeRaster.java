package org.soma.diagram.raster;

/**
 * Draws lines into pixels. Along its longer side a line is one span of pixels a step;
 * segments that follow each other share no step, so that a translucent curve has no darker joints. Places are counted in
 * parts of a pixel.
 */
public final class StrokeRaster {

	private static final int OPAQUE = Pixels.OPAQUE;
	private static final int PART_BITS = 16;
	private static final int PARTS = 1 << PART_BITS;

	private final Pixels pixels;
	private final int width;
	private final int height;
	private final boolean fine;

	private long ink;
	private int opacity;
	private double lineWidth;
	/** Lengths of dashes and gaps; 0 for a solid line. */
	private double dash;
	private double gap;
	/** How far along the line the next segment begins. */
	private double travelled;

	/** How one steps through the pixels of the segment at hand: along the line, across it, and how far across there are any. */
	private int along;
	private int across;
	private int limit;
	/** How far across a step leads, and how thick the line is across, in parts of a pixel. */
	private long rise;
	private long thickness;

	/** @param fine whether a line covers the pixels at its edges as much as it reaches into them; if not, all or nothing, and faster */
	public StrokeRaster(Pixels pixels, boolean fine) {
		this.pixels = pixels;
		width = pixels.width();
		height = pixels.height();
		this.fine = fine;
	}

	/**
	 * @param strength opacity from 0 to 1
	 * @param dashLength 0 for a solid line
	 */
	public void style(int rgb, double strength, double lineWidth, double dashLength, double gapLength) {
		ink = Pixels.ink(rgb);
		// A line thinner than a pixel is a fainter one of a pixel.
		this.lineWidth = Math.max(1, lineWidth);
		opacity = (int) (strength * Math.min(1, lineWidth) * OPAQUE);
		dash = dashLength;
		gap = gapLength;
	}

	/** Begins a line: its dashes start anew. */
	public void begin() {
		travelled = 0;
	}

	/** The next straight piece of the line. */
	public void segment(double x1, double y1, double x2, double y2) {
		double dx = x2 - x1;
		double dy = y2 - y1;
		double length = Math.sqrt(dx * dx + dy * dy);
		if (length == 0) {
			return;
		}
		double reach = lineWidth / 2 + 1;
		if (Math.max(x1, x2) >= -reach && Math.min(x1, x2) <= width + reach && Math.max(y1, y2) >= -reach && Math.min(y1, y2) <= height + reach) {
			if (Math.abs(dx) >= Math.abs(dy)) {
				along = 1;
				across = width;
				limit = height;
				run(x1, y1, dx, dy, length, width);
			} else {
				along = width;
				across = 1;
				limit = width;
				run(y1, x1, dy, dx, length, height);
			}
		}
		travelled += length;
	}

	/** Steps along the longer side, called major. */
	private void run(double major, double minor, double majorLength, double minorLength, double length, int size) {
		double slope = minorLength / majorLength;
		double perStep = length / Math.abs(majorLength);
		// Pixel centres from the beginning (inclusive) to the end (exclusive), whichever way the line runs.
		int first = Math.max(0, (int) Math.ceil(Math.min(major, major + majorLength) - 0.5));
		int end = Math.min(size, (int) Math.ceil(Math.max(major, major + majorLength) - 0.5));
		if (first >= end) {
			return;
		}
		double offset = first + 0.5 - major;
		double thick = lineWidth * perStep;
		if (!fine) {
			thick = Math.round(thick);
		}
		thickness = parts(thick);
		rise = parts(slope);
		long place = parts(minor + offset * slope - thick / 2);
		if (!fine) {
			place += PARTS / 2;
		}
		if (dash == 0) {
			span(first, end, place);
		} else {
			dashes(first, end, place, travelled + Math.abs(offset) * perStep, perStep, majorLength < 0);
		}
	}

	private static long parts(double number) {
		return Math.round(number * PARTS);
	}

	/** @param way how far along the line the first step is; it comes nearer to its beginning where the line runs back */
	private void dashes(int first, int end, long place, double way, double perStep, boolean back) {
		long period = parts((dash + gap) / perStep);
		long drawn = parts(dash / perStep);
		long at = parts((back ? dash - way : way) / perStep) % period;
		at += at < 0 ? period : 0;
		long now = place;
		for (int step = first; step < end;) {
			boolean isDash = at < drawn;
			int steps = (int) Math.min(end - step, ((isDash ? drawn : period) - at >> PART_BITS) + 1);
			if (isDash) {
				span(step, step + steps, now);
			}
			step += steps;
			now += steps * rise;
			at += (long) steps << PART_BITS;
			at -= at >= period ? period : 0;
		}
	}

	private void span(int first, int end, long place) {
		if (fine) {
			smooth(first, end, place);
		} else {
			rough(first, end, place);
		}
	}

	/** At each step the pixels at both edges are covered in part and those between them whole. */
	private void smooth(int first, int end, long place) {
		long last = place + (end - first - 1) * rise;
		if (isWithin(place) && isWithin(place + thickness) && isWithin(last) && isWithin(last + thickness)) {
			smoothWithin(first, end, (int) place);
			return;
		}
		long upper = place;
		for (int step = first; step < end; step++, upper += rise) {
			long lower = upper + thickness;
			int from = (int) (upper >> PART_BITS);
			int to = (int) (lower >> PART_BITS);
			for (int i = Math.max(0, from); i <= Math.min(limit - 1, to); i++) {
				blend(i * across + step * along, i == from ? fromShare(upper) : i == to ? toShare(lower) : opacity);
			}
		}
	}

	/** The same where all of it is within the picture, as nearly always. */
	private void smoothWithin(int first, int end, int place) {
		int ofAcross = across;
		int more = (int) rise;
		int thick = (int) thickness;
		int upper = place;
		int ground = first * along; // where across is 0
		for (int step = first; step < end; step++, upper += more, ground += along) {
			int lower = upper + thick;
			int at = (upper >> PART_BITS) * ofAcross + ground;
			int to = (lower >> PART_BITS) * ofAcross + ground;
			blend(at, fromShare(upper));
			for (at += ofAcross; at < to; at += ofAcross) {
				blend(at, opacity);
			}
			blend(at, toShare(lower));
		}
	}

	/** How much of the first pixel is covered. */
	private int fromShare(long upper) {
		return opacity * (OPAQUE - ((int) (upper >> PART_BITS - 8) & 0xFF)) >> 8;
	}

	/** How much of the last one is. */
	private int toShare(long lower) {
		return opacity * ((int) (lower >> PART_BITS - 8) & 0xFF) >> 8;
	}

	/** Covers whole pixels, all alike: lines of one pixel beside each other. */
	private void rough(int first, int end, long place) {
		int lines = (int) (thickness >> PART_BITS);
		for (int i = 0; i < lines; i++, place += PARTS) {
			if (isWithin(place) && isWithin(place + (end - first - 1) * rise)) {
				thin(first, end, place);
			} else {
				int one = Math.clamp(crossing(place), 0, end - first);
				int other = Math.clamp(crossing(place - ((long) limit << PART_BITS)), 0, end - first);
				int skipped = Math.min(one, other);
				thin(first + skipped, first + Math.max(one, other), place + skipped * rise);
			}
		}
	}

	private boolean isWithin(long place) {
		return place >= 0 && place < (long) limit << PART_BITS;
	}

	/** The first step beyond an edge, for a line that begins so far after it; one that runs along it never comes there. */
	private long crossing(long distance) {
		if (rise == 0) {
			return distance < 0 ? Long.MAX_VALUE : 0;
		}
		return rise > 0 ? Math.ceilDiv(-distance, rise) : Math.floorDiv(distance, -rise) + 1;
	}

	/** All of it is within the picture. Most of the time of a large drawing goes here. */
	private void thin(int first, int end, long place) {
		long[] into = pixels.values();
		int ofAcross = across;
		int ofAlong = along;
		int left = OPAQUE - opacity;
		long inked = ink * opacity;
		int over = (int) place;
		int more = (int) rise;
		int at = first * ofAlong;
		for (int step = first; step < end; step++, over += more, at += ofAlong) {
			int pixel = (over >> PART_BITS) * ofAcross + at;
			into[pixel] = Pixels.blended(into[pixel], left, inked);
		}
	}

	private void blend(int at, int share) {
		pixels.blend(at, ink, share);
	}
}
