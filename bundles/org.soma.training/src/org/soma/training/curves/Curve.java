package org.soma.training.curves;

import java.util.Arrays;

/** Points that come one after the other, each further right than the one before. A height of NaN is a gap. For one thread. */
public final class Curve {

	private static final int ROOM = 64;

	private double[] places = new double[ROOM];
	private final Extremes heights = new Extremes();

	/** @param x not less than that of the point before */
	public void add(double x, double y) {
		int size = size();
		if (size > 0 && x < places[size - 1]) {
			throw new IllegalArgumentException(x + " lies before " + places[size - 1]);
		}
		if (size == places.length) {
			places = Arrays.copyOf(places, 2 * size);
		}
		places[size] = x;
		heights.add(Double.isFinite(y) ? y : Double.NaN);
	}

	public int size() {
		return heights.size();
	}

	public double x(int index) {
		return places[index];
	}

	/** NaN in a gap. */
	public double y(int index) {
		return heights.get(index);
	}

	/** The index of the first point that lies at x or further right; {@link #size} where none does. */
	public int index(double x) {
		int low = 0;
		int high = size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (places[middle] < x) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The index of the point that lies next to x; -1 where there is none. */
	public int nearest(double x) {
		int right = index(x);
		if (right == size()) {
			return right - 1;
		}
		return right > 0 && x - places[right - 1] < places[right] - x ? right - 1 : right;
	}

	/** The least and the most height between two places, both inclusive; NaN where there is none. */
	public Extent extent(double fromX, double toX) {
		double[] found = heights.between(index(fromX), index(Math.nextUp(toX)));
		return new Extent(found[0], found[1]);
	}

	/** What the points of each column of a drawing reach over; every one of them is in exactly one column. */
	public Extent[] envelope(double fromX, double toX, int columns) {
		Extent[] envelope = new Extent[columns];
		int from = index(fromX);
		for (int column = 0; column < columns; column++) {
			int to = index(column == columns - 1 ? Math.nextUp(toX) : fromX + (toX - fromX) * (column + 1) / columns);
			double[] found = heights.between(from, Math.max(from, to));
			envelope[column] = new Extent(found[0], found[1]);
			from = Math.max(from, to);
		}
		return envelope;
	}
}
