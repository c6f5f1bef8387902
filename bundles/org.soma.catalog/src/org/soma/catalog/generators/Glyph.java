package org.soma.catalog.generators;

/**
 * The way of a pen that writes one digit: points through which it goes in a curve. It turns sharply at a corner and is
 * lifted behind the end of a stroke.
 */
final class Glyph {

	private final int[] x;
	private final int[] y;
	private final boolean[] corner;
	private final boolean[] end;

	private Glyph(int size) {
		x = new int[size];
		y = new int[size];
		corner = new boolean[size];
		end = new boolean[size];
	}

	/**
	 * Reads points such as <code>14,4 6,52! 64,50; 48,8 42,98</code>, from the left and from the top: <code>!</code> makes a
	 * corner, <code>;</code> ends a stroke.
	 */
	static Glyph parse(String text) {
		String[] points = text.split(" ");
		Glyph glyph = new Glyph(points.length);
		for (int i = 0; i < points.length; i++) {
			String[] place = points[i].replaceAll("[!;]", "").split(",");
			glyph.x[i] = Integer.parseInt(place[0]);
			glyph.y[i] = Integer.parseInt(place[1]);
			glyph.corner[i] = points[i].endsWith("!");
			glyph.end[i] = points[i].endsWith(";") || i == points.length - 1;
		}
		return glyph;
	}

	int size() {
		return x.length;
	}

	int x(int point) {
		return x[point];
	}

	int y(int point) {
		return y[point];
	}

	/** The last point of the smooth curve that begins at a point. */
	int curveEnd(int start) {
		int point = start + 1;
		while (!corner[point] && !end[point]) {
			point++;
		}
		return point;
	}

	/** Where the curve behind the one with this end begins: on the spot at a corner, at the next point where the pen is lifted. */
	int nextCurve(int curveEnd) {
		return end[curveEnd] ? curveEnd + 1 : curveEnd;
	}
}
