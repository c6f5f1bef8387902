package org.soma.ui.look;

import java.util.Locale;

/** The form in which Soma shows a weight, a bias, a gradient: numbers that stand below each other and can be compared. */
public final class Numbers {

	private static final double SMALLEST_PLAIN = 0.001;
	private static final double LARGEST_PLAIN = 1_000_000;
	private static final double SMALLEST_BRIEF = 0.005;
	private static final double LARGEST_BRIEF = 10_000;

	private Numbers() {
	}

	/**
	 * The number with its sign and four decimals; as a power of ten where four decimals would hide what it is.
	 * {@code +1.2840}, {@code -0.0124}, {@code +0.0000}, {@code +3.1000e-05}, {@code -2.5000e+07}, {@code NaN},
	 * {@code +Infinity}. The same in every locale.
	 */
	public static String format(double number) {
		if (Double.isNaN(number)) {
			return "NaN";
		}
		double size = Math.abs(number);
		boolean plain = size == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN || Double.isInfinite(number);
		// Adding zero turns -0.0 into 0.0, which has no sign of its own to show.
		return String.format(Locale.ROOT, plain ? "%+.4f" : "%+.4e", number + 0.0);
	}

	/** The same with two decimals, for where there is little room: {@code +1.28}, {@code -0.01}, {@code +3e-05}. */
	public static String brief(double number) {
		double size = Math.abs(number);
		boolean plain = size == 0 || size >= SMALLEST_BRIEF && size < LARGEST_BRIEF || !Double.isFinite(number);
		return Double.isNaN(number) ? "NaN" : String.format(Locale.ROOT, plain ? "%+.2f" : "%+.0e", number + 0.0);
	}
}
