package org.soma.data.sheet;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.soma.data.reading.Numbers;

/** Rows that people look for: <code>age &gt; 30</code>, <code>colour = red</code>, or a text that any cell has in it. */
public final class RowFilter {

	private static final Pattern CONDITION = Pattern.compile("(.+?)\\s*(<=|>=|!=|<|>|=)\\s*(.*)", Pattern.DOTALL);

	private RowFilter() {
	}

	/**
	 * @return null where the text is blank
	 */
	public static IntPredicate parse(String text, Sheet sheet) {
		String wanted = text.strip();
		if (wanted.isEmpty()) {
			return null;
		}
		Matcher matcher = CONDITION.matcher(wanted);
		if (matcher.matches()) {
			int column = column(sheet, matcher.group(1).strip());
			if (column >= 0) {
				return condition(sheet, column, matcher.group(2), matcher.group(3).strip());
			}
		}
		return row -> anyContains(sheet, row, wanted.toLowerCase(Locale.ROOT));
	}

	private static int column(Sheet sheet, String name) {
		for (int i = 0; i < sheet.columns().size(); i++) {
			if (sheet.columns().get(i).name().equalsIgnoreCase(name)) {
				return i;
			}
		}
		return -1;
	}

	private static IntPredicate condition(Sheet sheet, int column, String sign, String value) {
		double number = Numbers.parse(sheet.typed(value), sheet.written(0.5).charAt(1));
		BiPredicate<Double, Double> compares = switch (sign) {
		case "<" -> (a, b) -> a < b;
		case "<=" -> (a, b) -> a <= b;
		case ">" -> (a, b) -> a > b;
		case ">=" -> (a, b) -> a >= b;
		case "!=" -> (a, b) -> !a.equals(b);
		default -> Double::equals;
		};
		return row -> {
			double there = sheet.number(row, column);
			if (!Double.isNaN(there) && !Double.isNaN(number)) {
				return compares.test(there + 0.0, number + 0.0);
			}
			int order = sheet.text(row, column).compareToIgnoreCase(value);
			return compares.test((double) Integer.signum(order), 0.0);
		};
	}

	private static boolean anyContains(Sheet sheet, int row, String wanted) {
		for (int column = 0; column < sheet.columns().size(); column++) {
			if (sheet.text(row, column).toLowerCase(Locale.ROOT).contains(wanted)) {
				return true;
			}
		}
		return false;
	}
}
