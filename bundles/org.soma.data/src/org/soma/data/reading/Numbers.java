package org.soma.data.reading;

/** Reads numbers from characters, exactly as {@link Double#parseDouble} does but without making a string of most of them. */
public final class Numbers {

	/** Up to here a double holds every whole number. */
	private static final long EXACT = 1L << 53;
	private static final double[] POWERS = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
			1e17, 1e18,
			1e19, 1e20, 1e21, 1e22 };
	private static final int MOST_DIGITS = 18;

	private Numbers() {
	}

	/** Whether a cell says that there is no value, as people and programs write it. */
	public static boolean isMissing(String text) {
		return DialectGuess.MISSING.contains(text);
	}

	/** The number, or NaN where the text is none; blanks around it do not matter. */
	public static double parse(String text, char decimal) {
		return parse(text.toCharArray(), 0, text.length(), decimal);
	}

	static double parse(char[] text, int start, int end, char decimal) {
		int from = start;
		int to = end;
		while (from < to && text[from] <= ' ') {
			from++;
		}
		while (to > from && text[to - 1] <= ' ') {
			to--;
		}
		int at = from;
		boolean negative = at < to && text[at] == '-';
		if (negative || at < to && text[at] == '+') {
			at++;
		}
		long mantissa = 0;
		int digits = 0;
		int scale = 0;
		boolean pointed = false;
		for (; at < to; at++) {
			char c = text[at];
			if (c >= '0' && c <= '9') {
				if (digits < MOST_DIGITS) {
					mantissa = mantissa * 10 + (c - '0');
				}
				digits++;
				scale += pointed ? 1 : 0;
			} else if (c == decimal && !pointed) {
				pointed = true;
			} else {
				break;
			}
		}
		if (digits == 0) {
			return Double.NaN;
		}
		int exponent = 0;
		if (at < to && (text[at] == 'e' || text[at] == 'E')) {
			int sign = at + 1 < to && text[at + 1] == '-' ? -1 : 1;
			at += at + 1 < to && (text[at + 1] == '-' || text[at + 1] == '+') ? 2 : 1;
			int first = at;
			while (at < to && text[at] >= '0' && text[at] <= '9') {
				exponent = Math.min(exponent * 10 + (text[at] - '0'), 100_000);
				at++;
			}
			if (at == first) {
				return Double.NaN;
			}
			exponent *= sign;
		}
		if (at < to) {
			return Double.NaN;
		}
		int power = exponent - scale;
		if (digits <= MOST_DIGITS && mantissa < EXACT && Math.abs(power) < POWERS.length) {
			// Both are exact, and one operation rounds once: the nearest double there is.
			double value = power < 0 ? mantissa / POWERS[-power] : mantissa * POWERS[power];
			return negative ? -value : value;
		}
		return Double.parseDouble(new String(text, from, to - from).replace(decimal, '.'));
	}
}
