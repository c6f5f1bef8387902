package org.soma.training.curves;

/**
 * Points that come one after the other, each not less far right than the one before. A point may stand for several, and then
 * reaches from a least to a most height; NaN is a gap. For one thread.
 */
public abstract class Curve {

	public abstract int size();

	public abstract double x(int index);

	/** The least height of a point; NaN in a gap. */
	public abstract double low(int index);

	/** The most height of a point; the least one where it stands for itself alone. */
	public abstract double high(int index);

	/** What it is now, for another thread, which does not ask for extents. */
	public abstract Curve frozen();

	/** The least and the most height of the points from one to before another. */
	abstract Extent between(int from, int to);

	/** The index of the first point that lies at x or further right; {@link #size} where none does. */
	public int index(double x) {
		int low = 0;
		int high = size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (x(middle) < x) {
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
		return right > 0 && x - x(right - 1) < x(right) - x ? right - 1 : right;
	}

	/** The least and the most height between two places, both inclusive; NaN where there is none. */
	public Extent extent(double fromX, double toX) {
		return between(index(fromX), index(Math.nextUp(toX)));
	}

	/** What the points of each column of a drawing reach over; every one of them is in exactly one column. */
	public Extent[] envelope(double fromX, double toX, int columns) {
		Extent[] envelope = new Extent[columns];
		int from = index(fromX);
		for (int column = 0; column < columns; column++) {
			int to = index(column == columns - 1 ? Math.nextUp(toX) : fromX + (toX - fromX) * (column + 1) / columns);
			envelope[column] = between(from, Math.max(from, to));
			from = Math.max(from, to);
		}
		return envelope;
	}
}
