package org.soma.catalog.expression;

import org.soma.catalog.ElementwiseActivation;

/**
 * An activation that was typed. Numbers go through it block by block, in loops that a JIT knows to make fast, so that it costs
 * about what one written in Java does.
 * <p>
 * Where the formula gives no number although the function plainly comes near one, it has that one, and so its slope. At a kink
 * it has the one-sided slope that is smaller in size, or 0 where both are equally steep and opposite, as of abs(x) at 0; at a
 * jump the slope is that of the pieces beside it. A gradient of 0 stays 0 however steep the function is, as 1/x at 0.
 */
public final class ExpressionActivation extends ElementwiseActivation {

	private final Program value;
	private final Program slope;
	/** The slope where the value is known already. */
	private final Program slopeByValue;

	public ExpressionActivation(Expression expression) {
		Term simple = Simplification.of(expression.term());
		Term simpleSlope = Simplification.of(Differentiation.of(simple));
		value = ProgramBuilder.build(simple);
		slope = ProgramBuilder.build(simpleSlope);
		slopeByValue = isExactEnough(simple) ? ProgramBuilder.build(simpleSlope, simple) : slope;
	}

	/**
	 * Whether the slope can be made of the value as it is kept, with the few digits of a float: these functions have a slope
	 * that is a product with the value, or about that.
	 */
	private static boolean isExactEnough(Term term) {
		return switch (term.operation()) {
		case EXP, SQRT, TANH, SIGMOID, GAUSS -> true;
		default -> false;
		};
	}

	@Override
	public double value(double x) {
		double y = single(value, x);
		return Double.isNaN(x) ? x : Double.isNaN(y) ? Limit.ofValue(at -> single(value, at), x) : y;
	}

	@Override
	public double derivative(double x) {
		double y = single(slope, x);
		return Double.isNaN(x) ? x : Double.isNaN(y) ? Limit.ofSlope(at -> single(slope, at), x) : y;
	}

	private static double single(Program program, double x) {
		double[][] table = Scratch.singles(program.rows());
		program.begin(table, 1);
		table[Program.ROW_OF_X][0] = x;
		program.run(table, 1);
		return table[program.result()][0];
	}

	@Override
	public void apply(float[] in, float[] out, int from, int to) {
		double[][] table = Scratch.blocks(value.rows());
		value.begin(table, Math.min(Scratch.BLOCK, to - from));
		double[] x = table[Program.ROW_OF_X];
		double[] y = table[value.result()];
		for (int start = from; start < to; start += Scratch.BLOCK) {
			int n = Math.min(Scratch.BLOCK, to - start);
			widen(in, start, x, n);
			value.run(table, n);
			for (int i = 0; i < n; i++) {
				boolean known = y[i] == y[i] && x[i] == x[i];
				out[start + i] = (float) (known ? y[i] : value(x[i]));
			}
		}
	}

	@Override
	public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
		double[][] table = Scratch.blocks(slopeByValue.rows());
		slopeByValue.begin(table, Math.min(Scratch.BLOCK, to - from));
		double[] x = table[Program.ROW_OF_X];
		double[] dy = table[slopeByValue.result()];
		for (int start = from; start < to; start += Scratch.BLOCK) {
			int n = Math.min(Scratch.BLOCK, to - start);
			widen(in, start, x, n);
			if (slopeByValue.takesValue()) {
				widen(out, start, table[Program.ROW_OF_VALUE], n);
			}
			slopeByValue.run(table, n);
			for (int i = 0; i < n; i++) {
				if (gradient[start + i] != 0) {
					gradient[start + i] *= (float) (dy[i] == dy[i] ? dy[i] : derivative(x[i]));
				}
			}
		}
	}

	private static void widen(float[] from, int start, double[] to, int n) {
		for (int i = 0; i < n; i++) {
			to[i] = from[start + i];
		}
	}
}
