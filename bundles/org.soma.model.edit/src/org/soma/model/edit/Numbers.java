package org.soma.model.edit;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as people read them. */
public final class Numbers {

	private static final double SHORTEST = 0.00005;
	private static final double LONGEST = 1e6;

	private Numbers() {
	}

	/** A weight, bias or change: the sign is always shown, four decimals, an exponent where these would hide the size. */
	public static String signed(double value) {
		double size = Math.abs(value);
		boolean plain = size == 0 || size >= SHORTEST && size < LONGEST || !Double.isFinite(value);
		return String.format(Locale.ROOT, plain ? "%+.4f" : "%+.4e", value);
	}

	/** Every digit that is needed to tell the value from its neighbours, and none more: 0.3, 120, 1E-7. */
	public static String exact(Number value) {
		String text = value.toString();
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	/**
	 * Reads a decimal number.
	 *
	 * @throws NumberFormatException where the text is none
	 */
	public static BigDecimal parse(String text) {
		return new BigDecimal(text.strip());
	}
}
