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
public record Axis(double least, double most, double step) {

	private static final double SMALLEST_RANGE = 1e-6;
	/** A number this near to a mark, in steps, lies on it. */
	private static final double ROUNDING = 1e-9;

	/** An axis on which the whole range lies, with about this many steps. */
	public static Axis over(double from, double to, int steps) {
		double range = Math.max(to - from, SMALLEST_RANGE);
		double rough = range / Math.max(1, steps);
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double share = rough / power;
		double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
		double first = Math.floor(from / step + ROUNDING);
		double last = Math.max(first + 1, Math.ceil(to / step - ROUNDING));
		return new Axis(first * step, last * step, step);
	}

	public List<Double> marks() {
		return LongStream.rangeClosed(Math.round(least / step), Math.round(most / step)).mapToObj(count -> count * step).toList();
	}

	/** How the number at a mark is written. */
	public String label(double mark) {
		int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - ROUNDING));
		return BigDecimal.valueOf(mark).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
	}

	/** Where a number lies, from 0 at the least to 1 at the most. */
	public double share(double number) {
		return (number - least) / (most - least);
	}
}
