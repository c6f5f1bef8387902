package org.soma.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A parameter of a catalog entry: what property sheets, validation, the command line and documentation need to know of it.
 * Values are text, as files keep them.
 *
 * @param minimum the least number allowed, or negative infinity
 * @param maximum the greatest number allowed, or infinity
 * @param choices what may be chosen; empty unless the kind is a choice
 */
public record ParameterDescriptor(String key, String label, String help, ParameterKind kind, String defaultValue, double minimum,
		double maximum, List<String> choices) {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
	private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");

	public ParameterDescriptor {
		choices = List.copyOf(choices);
	}

	/** A number without bounds. */
	public static ParameterDescriptor number(String key, String label, String help, String defaultValue) {
		return new ParameterDescriptor(key, label, help, ParameterKind.NUMBER, defaultValue, Double.NEGATIVE_INFINITY,
				Double.POSITIVE_INFINITY, List.of());
	}

	/** Why this cannot be a value, in words that go behind the key or label: "must be at least 0, not -1". */
	public Optional<String> problem(String value) {
		if (value == null) {
			return Optional.of("has no value; set one such as " + defaultValue);
		}
		return switch (kind) {
		case NUMBER -> NUMBER.matcher(value).matches() ? outOfBounds(Double.parseDouble(value), value)
				: Optional.of("must be a number such as " + defaultValue + ", not '" + value + "'");
		case INTEGER -> INTEGER.matcher(value).matches() ? outOfBounds(Long.parseLong(value), value)
				: Optional.of("must be a whole number such as " + defaultValue + ", not '" + value + "'");
		case CHOICE -> choices.contains(value) ? Optional.empty()
				: Optional.of("must be one of " + String.join(", ", choices) + ", not '" + value + "'");
		case YES_NO -> value.equals("true") || value.equals("false") ? Optional.empty()
				: Optional.of("must be true or false, not '" + value + "'");
		case TEXT -> Optional.empty();
		};
	}

	private Optional<String> outOfBounds(double number, String value) {
		double least = kind == ParameterKind.INTEGER ? Math.max(minimum, Integer.MIN_VALUE) : Math.max(minimum, -Double.MAX_VALUE);
		double most = kind == ParameterKind.INTEGER ? Math.min(maximum, Integer.MAX_VALUE) : Math.min(maximum, Double.MAX_VALUE);
		if (number >= least && number <= most) {
			return Optional.empty();
		}
		return Optional.of("must be " + (number < least ? "at least " + plain(least) : "at most " + plain(most)) + ", not " + value);
	}

	private static String plain(double bound) {
		return bound == Math.rint(bound) && Math.abs(bound) < 1e15 ? Long.toString((long) bound) : Double.toString(bound);
	}
}
