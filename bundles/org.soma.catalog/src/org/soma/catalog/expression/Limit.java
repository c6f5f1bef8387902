package org.soma.catalog.expression;

import java.util.function.DoubleUnaryOperator;

/**
 * What a function comes near to at a place where its formula gives no number, as sin(x)/x at 0, or exp(x)/(1 + exp(x)) where
 * both overflow. Where nothing is plain the answer is NaN.
 */
final class Limit {

	private static final double STEP = 1e-4;
	/** How much two values nearby may differ, in relation to their size, and still show the same limit. */
	private static final double NEARBY = 1e-2;
	/** The same far out, where a function that has a limit has come close to it. */
	private static final double FAR_OUT = 1e-6;
	private static final double FARTHEST = 1e30;
	private static final double FAR = 16;

	private Limit() {
	}

	static double ofValue(DoubleUnaryOperator formula, double x) {
		double step = step(x);
		double below = formula.applyAsDouble(x - step);
		double above = formula.applyAsDouble(x + step);
		return agree(below, above, NEARBY) ? (below + above) / 2 : farOut(formula, x);
	}

	/** Where the slopes on both sides differ, the one that is smaller in size. */
	static double ofSlope(DoubleUnaryOperator formula, double x) {
		double step = step(x);
		double below = formula.applyAsDouble(x - step);
		double above = formula.applyAsDouble(x + step);
		if (agree(below, above, NEARBY)) {
			return (below + above) / 2;
		} else if (Double.isFinite(below) && Double.isFinite(above)) {
			return Math.abs(below) < Math.abs(above) ? below : above;
		}
		return farOut(formula, x);
	}

	private static double step(double x) {
		return STEP * Math.max(1, Math.abs(x));
	}

	/** Goes towards zero to where the formula gives numbers, and takes these where they do not change any more. */
	private static double farOut(DoubleUnaryOperator formula, double x) {
		for (double at = Math.clamp(x, -FARTHEST, FARTHEST); Math.abs(at) > FAR; at /= 2) {
			double value = formula.applyAsDouble(at);
			if (!Double.isNaN(value)) {
				return agree(value, formula.applyAsDouble(at / 2), FAR_OUT) ? value : Double.NaN;
			}
		}
		return Double.NaN;
	}

	private static boolean agree(double a, double b, double tolerance) {
		return Double.isFinite(a) && Double.isFinite(b) && Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
	}
}
