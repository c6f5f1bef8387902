package org.soma.catalog.activations;

/**
 * The error function, which Java lacks.
 * <p>
 * erfc(x) is tabulated on a grid and carried from the nearest grid point to x by integrating the Taylor series of
 * exp(-t^2). The table itself is made in the same way, from the far end where erfc is given by a continued fraction
 * towards zero, so that only positive numbers are added and the relative error stays at a few units in the last place.
 */
public final class ErrorFunction {

	private static final double SCALE = 2 / Math.sqrt(Math.PI);
	private static final double STEP = 1.0 / 16;
	private static final double END = 10;
	private static final int TERMS = 18;
	private static final double[] TABLE = table();

	private ErrorFunction() {
	}

	/** erfc(x) = 1 - erf(x), with full relative accuracy for large x too; 0 beyond 10, where it is under 1e-44. */
	public static double complement(double x) {
		if (x < 0) {
			return 2 - complement(-x);
		}
		if (x > END) {
			return 0;
		}
		int nearest = (int) Math.rint(x / STEP);
		double at = nearest * STEP;
		return TABLE[nearest] - area(at, x - at);
	}

	/** The integral of 2/sqrt(pi) exp(-t^2) from <code>at</code> to <code>at + distance</code>. */
	private static double area(double at, double distance) {
		double before = 0;
		double coefficient = 1;
		double power = distance;
		double sum = 0;
		for (int n = 0; n < TERMS; n++) {
			sum += coefficient * power / (n + 1);
			// The derivative of g = exp(-(at + t)^2) is -2 (at + t) g; this is that equation for the coefficients of t^n.
			double next = -2 * (at * coefficient + before) / (n + 1);
			before = coefficient;
			coefficient = next;
			power *= distance;
		}
		return SCALE * Math.exp(-at * at) * sum;
	}

	private static double[] table() {
		double[] table = new double[(int) (END / STEP) + 1];
		double fraction = END;
		for (int n = 60; n > 0; n--) {
			fraction = END + n / 2.0 / fraction;
		}
		int last = table.length - 1;
		table[last] = Math.exp(-END * END) / (Math.sqrt(Math.PI) * fraction);
		for (int i = last - 1; i >= 0; i--) {
			double middle = (i + 0.5) * STEP;
			table[i] = table[i + 1] + area(middle, STEP / 2) - area(middle, -STEP / 2);
		}
		return table;
	}
}
