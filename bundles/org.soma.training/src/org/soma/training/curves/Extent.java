package org.soma.training.curves;

/** From the least to the most; both NaN where there is nothing. */
public record Extent(double low, double high) {

	public static final Extent NOTHING = new Extent(Double.NaN, Double.NaN);

	public boolean isEmpty() {
		return Double.isNaN(low);
	}

	public Extent with(Extent other) {
		if (isEmpty() || other.isEmpty()) {
			return isEmpty() ? other : this;
		}
		return new Extent(Math.min(low, other.low), Math.max(high, other.high));
	}
}
