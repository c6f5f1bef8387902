package org.soma.catalog.generators;

import java.util.Arrays;

/** Draws curves into a square picture: a pixel is the darker the nearer the pen came to its middle. */
final class Pen {

	/** Over so many pixels the edge of a line fades. */
	private static final double FADE = 1.3;
	/** A curve between two points is drawn as so many straight lines. */
	private static final int LINES = 7;

	private final int side;
	private final double[] squaredDistances;
	private double radius;

	Pen(int side) {
		this.side = side;
		squaredDistances = new double[side * side];
	}

	/** Begins a picture. */
	void begin(double width) {
		radius = width / 2;
		Arrays.fill(squaredDistances, Double.MAX_VALUE);
	}

	/** Draws a smooth curve through all points from the first to the last. */
	void curve(double[] x, double[] y, int first, int last) {
		for (int i = first; i < last; i++) {
			double fromX = x[i];
			double fromY = y[i];
			for (int line = 1; line <= LINES; line++) {
				double share = (double) line / LINES;
				double toX = between(x, i, first, last, share);
				double toY = between(y, i, first, last, share);
				line(fromX, fromY, toX, toY);
				fromX = toX;
				fromY = toY;
			}
		}
	}

	/** A coordinate on the way from one point to the next: a cubic with the slopes of the curve at both (Hermite). */
	private static double between(double[] points, int from, int first, int last, double share) {
		double rest = 1 - share;
		return rest * rest * ((1 + 2 * share) * points[from] + share * slope(points, from, first, last))
				+ share * share * ((1 + 2 * rest) * points[from + 1] - rest * slope(points, from + 1, first, last));
	}

	/** Along the line between both neighbours (Catmull and Rom); at an end such that the curve bends evenly up to it. */
	private static double slope(double[] points, int at, int first, int last) {
		if (last - first == 1) {
			return points[last] - points[first];
		}
		if (at == first) {
			return 2 * (points[at + 1] - points[at]) - slope(points, at + 1, first, last);
		}
		if (at == last) {
			return 2 * (points[at] - points[at - 1]) - slope(points, at - 1, first, last);
		}
		return (points[at + 1] - points[at - 1]) / 2;
	}

	private void line(double fromX, double fromY, double toX, double toY) {
		double reach = radius + FADE;
		double alongX = toX - fromX;
		double alongY = toY - fromY;
		double squaredLength = Math.max(1e-12, alongX * alongX + alongY * alongY);
		int left = inside(Math.min(fromX, toX) - reach);
		int right = inside(Math.max(fromX, toX) + reach);
		int bottom = inside(Math.max(fromY, toY) + reach);
		for (int row = inside(Math.min(fromY, toY) - reach); row <= bottom; row++) {
			double y = row + 0.5 - fromY;
			for (int column = left; column <= right; column++) {
				double x = column + 0.5 - fromX;
				double nearest = Math.max(0, Math.min(1, (x * alongX + y * alongY) / squaredLength));
				double offX = x - nearest * alongX;
				double offY = y - nearest * alongY;
				int pixel = row * side + column;
				squaredDistances[pixel] = Math.min(squaredDistances[pixel], offX * offX + offY * offY);
			}
		}
	}

	private int inside(double coordinate) {
		return (int) Math.max(0, Math.min(side - 1, coordinate));
	}

	/** Writes the pixels line by line: 1 under the pen, 0 where it did not come. */
	void finish(float[] pixels) {
		for (int i = 0; i < squaredDistances.length; i++) {
			double ink = 0.5 + (radius - Math.sqrt(squaredDistances[i])) / FADE;
			pixels[i] = (float) Math.max(0, Math.min(1, ink));
		}
	}
}
