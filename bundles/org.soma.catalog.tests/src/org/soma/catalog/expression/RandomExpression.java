package org.soma.catalog.expression;

import java.util.List;
import java.util.Random;

/** Expressions of any shape, as text; the same seed gives the same one. */
final class RandomExpression {

	private static final List<String> SMOOTH = List.of("sin", "cos", "atan", "tanh", "sigmoid", "softplus", "erf", "gauss");
	private static final List<String> OTHER = List.of("tan", "asin", "acos", "sinh", "cosh", "exp", "log", "sqrt", "abs", "sign", "floor", "step",
			"relu");

	private final Random random;
	private final boolean smooth;

	private RandomExpression(long seed, boolean smooth) {
		this.random = new Random(seed);
		this.smooth = smooth;
	}

	static String any(long seed) {
		return new RandomExpression(seed, false).text(4);
	}

	/** One whose value and slope are numbers everywhere, without kinks. */
	static String smooth(long seed) {
		return new RandomExpression(seed, true).text(3);
	}

	private String text(int depth) {
		if (depth == 0 || random.nextInt(8) == 0) {
			return random.nextInt(3) > 0 ? "x" : List.of("1", "2", "0.5", "3.25", "pi", "e", "0", "1e-3").get(random.nextInt(8));
		}
		return switch (random.nextInt(smooth ? 7 : 10)) {
		case 0 -> "(" + text(depth - 1) + ") + (" + text(depth - 1) + ")";
		case 1 -> "(" + text(depth - 1) + ") - (" + text(depth - 1) + ")";
		case 2 -> "(" + text(depth - 1) + ")*(" + text(depth - 1) + ")";
		case 3 -> smooth ? "(" + text(depth - 1) + ")/(1 + (" + text(depth - 1) + ")^2)" : "(" + text(depth - 1) + ")/(" + text(depth - 1) + ")";
		case 4 -> smooth ? "tanh(" + text(depth - 1) + ")^" + (1 + random.nextInt(5)) : "(" + text(depth - 1) + ")^(" + text(depth - 1) + ")";
		case 5 -> "-(" + text(depth - 1) + ")";
		case 6 -> one(SMOOTH) + "(" + text(depth - 1) + ")";
		case 7 -> one(OTHER) + "(" + text(depth - 1) + ")";
		case 8 -> (random.nextBoolean() ? "min" : "max") + "(" + text(depth - 1) + ", " + text(depth - 1) + ")";
		default -> "if(" + text(depth - 1) + one(List.of("<", "<=", ">", ">=")) + text(depth - 1) + ", " + text(depth - 1) + ", " + text(depth - 1) + ")";
		};
	}

	private String one(List<String> choices) {
		return choices.get(random.nextInt(choices.size()));
	}
}
