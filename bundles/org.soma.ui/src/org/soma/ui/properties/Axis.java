package org.soma.ui.properties;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A range of numbers that begins and ends at round ones.
 *
 * @param step between the numbers that are written beside the axis
 */
record Axis(double least, double most, double step) {

	private static final double SMALLEST_RANGE = 1e-6;

	/** An axis on which the whole range lies, with about this many steps. */
	static Axis over(double from, double to, int steps) {
		double range = Math.max(to - from, SMALLEST_RANGE);
		double rough = range / Math.max(1, steps);
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double share = rough / power;
		double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
		return new Axis(Math.floor(from / step + 1e-9) * step, Math.ceil(to / step - 1e-9) * step, step);
	}

	List<Double> marks() {
		return LongStream.rangeClosed(Math.round(least / step), Math.round(most / step)).mapToObj(count -> count * step).toList();
	}

	/** How the number at a mark is written. */
	String label(double mark) {
		int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
		return BigDecimal.valueOf(mark).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
	}

	/** Where a number lies, from 0 at the least to 1 at the most. */
	double share(double number) {
		return (number - least) / (most - least);
	}
}
