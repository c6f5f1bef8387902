package org.soma.training.curves;

import java.util.Arrays;

/** A curve that grows point by point. */
public final class PointCurve extends Curve {

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
		double height = Double.isFinite(y) ? y : Double.NaN;
		heights.add(height, height);
	}

	@Override
	public int size() {
		return heights.size();
	}

	@Override
	public double x(int index) {
		return places[index];
	}

	@Override
	public double low(int index) {
		return heights.get(index);
	}

	@Override
	public double high(int index) {
		return heights.get(index);
	}

	@Override
	public Curve frozen() {
		PointCurve frozen = new PointCurve();
		for (int i = 0; i < size(); i++) {
			frozen.add(x(i), low(i));
		}
		return frozen;
	}

	@Override
	Extent between(int from, int to) {
		return heights.between(from, to);
	}
}
