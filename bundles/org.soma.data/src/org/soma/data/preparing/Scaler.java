package org.soma.data.preparing;

import org.soma.data.Field;
import org.soma.model.Scaling;

/**
 * How the values of a column are scaled: <code>(value - offset) * factor</code>.
 */
public record Scaler(double offset, double factor) {

	static final Scaler NONE = new Scaler(0, 1);

	/**
	 * Finds the numbers on the training rows alone, for nothing may be known of the others. Values that are missing are
	 * passed over; a column that is always the same becomes 0.
	 *
	 * @param factor for {@link Scaling#FACTOR}
	 */
	static Scaler fit(Scaling scaling, double factor, Field field, int[] rows) {
		return switch (scaling) {
		case NONE -> NONE;
		case FACTOR -> new Scaler(0, factor);
		case MIN_MAX -> minMax(field, rows);
		case STANDARD -> standard(field, rows);
		};
	}

	private static Scaler minMax(Field field, int[] rows) {
		double least = Double.POSITIVE_INFINITY;
		double greatest = Double.NEGATIVE_INFINITY;
		for (int row : rows) {
			for (int k = 0; k < field.width(); k++) {
				double value = field.value(row, k);
				if (!Double.isNaN(value)) {
					least = Math.min(least, value);
					greatest = Math.max(greatest, value);
				}
			}
		}
		return least <= greatest ? new Scaler(least, greatest > least ? 1 / (greatest - least) : 1) : NONE;
	}

	private static Scaler standard(Field field, int[] rows) {
		double mean = mean(field, rows);
		double squares = 0;
		long count = 0;
		for (int row : rows) {
			for (int k = 0; k < field.width(); k++) {
				double distance = field.value(row, k) - mean;
				if (!Double.isNaN(distance)) {
					squares += distance * distance;
					count++;
				}
			}
		}
		double deviation = Math.sqrt(squares / count);
		// What is left of a constant column is rounding, not spread.
		return count == 0 ? NONE : new Scaler(mean, deviation > Math.abs(mean) * 1e-12 ? 1 / deviation : 1);
	}

	/** NaN where there are no values. */
	static double mean(Field field, int[] rows) {
		double sum = 0;
		long count = 0;
		for (int row : rows) {
			for (int k = 0; k < field.width(); k++) {
				double value = field.value(row, k);
				if (!Double.isNaN(value)) {
					sum += value;
					count++;
				}
			}
		}
		return sum / count;
	}

	public double scale(double value) {
		return (value - offset) * factor;
	}

	/** The value that was scaled to this one. */
	public double unscale(double scaled) {
		return scaled / factor + offset;
	}
}
