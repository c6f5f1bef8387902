package org.soma.engine.kernels;

import java.util.Arrays;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Dense stages whose inputs are zero for the most part: only the lit ones are gone through, for many units at a time. */
final class LitVector {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
	private static final int P = SPECIES.length();

	private LitVector() {
	}

	static void forward(float[] x, LitInputs lit, int inputs, float[] values, int weights, int bias, int width, float[] out, int first, int end) {
		int[] which = lit.lit();
		for (int s = first; s < end; s++) {
			int from = lit.start(s);
			int to = lit.end(s);
			System.arraycopy(values, bias, out, s * width, width);
			int j = 0;
			for (; j + 8 * P <= width; j += 8 * P) {
				eight(x, s * inputs, which, from, to, values, weights + j, width, out, s * width + j);
			}
			for (; j + 2 * P <= width; j += 2 * P) {
				two(x, s * inputs, which, from, to, values, weights + j, width, out, s * width + j);
			}
			if (j < width) {
				one(x, s * inputs, which, from, to, values, weights + j, width, out, s * width + j);
			}
		}
	}

	private static void eight(float[] x, int row, int[] which, int from, int to, float[] w, int weights, int width, float[] out, int at) {
		FloatVector a = FloatVector.fromArray(SPECIES, out, at);
		FloatVector b = FloatVector.fromArray(SPECIES, out, at + P);
		FloatVector c = FloatVector.fromArray(SPECIES, out, at + 2 * P);
		FloatVector d = FloatVector.fromArray(SPECIES, out, at + 3 * P);
		FloatVector e = FloatVector.fromArray(SPECIES, out, at + 4 * P);
		FloatVector f = FloatVector.fromArray(SPECIES, out, at + 5 * P);
		FloatVector g = FloatVector.fromArray(SPECIES, out, at + 6 * P);
		FloatVector h = FloatVector.fromArray(SPECIES, out, at + 7 * P);
		for (int k = from; k < to; k++) {
			int i = which[k];
			FloatVector value = FloatVector.broadcast(SPECIES, x[row + i]);
			int o = weights + i * width;
			a = FloatVector.fromArray(SPECIES, w, o).fma(value, a);
			b = FloatVector.fromArray(SPECIES, w, o + P).fma(value, b);
			c = FloatVector.fromArray(SPECIES, w, o + 2 * P).fma(value, c);
			d = FloatVector.fromArray(SPECIES, w, o + 3 * P).fma(value, d);
			e = FloatVector.fromArray(SPECIES, w, o + 4 * P).fma(value, e);
			f = FloatVector.fromArray(SPECIES, w, o + 5 * P).fma(value, f);
			g = FloatVector.fromArray(SPECIES, w, o + 6 * P).fma(value, g);
			h = FloatVector.fromArray(SPECIES, w, o + 7 * P).fma(value, h);
		}
		a.intoArray(out, at);
		b.intoArray(out, at + P);
		c.intoArray(out, at + 2 * P);
		d.intoArray(out, at + 3 * P);
		e.intoArray(out, at + 4 * P);
		f.intoArray(out, at + 5 * P);
		g.intoArray(out, at + 6 * P);
		h.intoArray(out, at + 7 * P);
	}

	/** Two inputs at a time add up apart, to hide the adder's delay. */
	private static void two(float[] x, int row, int[] which, int from, int to, float[] w, int weights, int width, float[] out, int at) {
		FloatVector a = FloatVector.fromArray(SPECIES, out, at);
		FloatVector b = FloatVector.fromArray(SPECIES, out, at + P);
		FloatVector c = FloatVector.zero(SPECIES);
		FloatVector d = FloatVector.zero(SPECIES);
		int k = from;
		for (; k + 2 <= to; k += 2) {
			int i = which[k];
			int n = which[k + 1];
			FloatVector value = FloatVector.broadcast(SPECIES, x[row + i]);
			FloatVector other = FloatVector.broadcast(SPECIES, x[row + n]);
			a = FloatVector.fromArray(SPECIES, w, weights + i * width).fma(value, a);
			b = FloatVector.fromArray(SPECIES, w, weights + i * width + P).fma(value, b);
			c = FloatVector.fromArray(SPECIES, w, weights + n * width).fma(other, c);
			d = FloatVector.fromArray(SPECIES, w, weights + n * width + P).fma(other, d);
		}
		if (k < to) {
			FloatVector value = FloatVector.broadcast(SPECIES, x[row + which[k]]);
			a = FloatVector.fromArray(SPECIES, w, weights + which[k] * width).fma(value, a);
			b = FloatVector.fromArray(SPECIES, w, weights + which[k] * width + P).fma(value, b);
		}
		a.add(c).intoArray(out, at);
		b.add(d).intoArray(out, at + P);
	}

	private static void one(float[] x, int row, int[] which, int from, int to, float[] w, int weights, int width, float[] out, int at) {
		FloatVector sum = FloatVector.fromArray(SPECIES, out, at);
		for (int k = from; k < to; k++) {
			sum = FloatVector.fromArray(SPECIES, w, weights + which[k] * width).fma(FloatVector.broadcast(SPECIES, x[row + which[k]]), sum);
		}
		sum.intoArray(out, at);
	}

	/** Whether sums fill so many vectors that it pays to go input by input, with the sums kept in registers. */
	static boolean isWide(int width) {
		return width >= 4 * P;
	}

	/** The gradients of the weights of all inputs, sample by sample. */
	static void weightGradients(float[] x, LitInputs lit, int inputs, float[] gradient, int width, int samples, float[] gradients, int weights) {
		Arrays.fill(gradients, weights, weights + inputs * width, 0);
		for (int s = 0; s < samples; s++) {
			for (int j = 0; j < width; j += P) {
				addOne(x, s * inputs, lit.lit(), lit.start(s), lit.end(s), gradient, s * width + j, gradients, weights + j, width);
			}
		}
	}

	/** The gradients of the weights of some inputs, one input after the other; the lit ones must have been turned. */
	static void wideWeightGradients(LitInputs lit, float[] gradient, int width, float[] gradients, int weights, int first, int end) {
		int j = 0;
		for (; j + 4 * P <= width; j += 4 * P) {
			for (int i = first; i < end; i++) {
				sumFour(lit, lit.firstOf(i), lit.endOf(i), gradient, j, width, gradients, weights + i * width + j);
			}
		}
		for (; j < width; j += P) {
			for (int i = first; i < end; i++) {
				sumOne(lit, lit.firstOf(i), lit.endOf(i), gradient, j, width, gradients, weights + i * width + j);
			}
		}
	}

	private static void sumFour(LitInputs lit, int from, int to, float[] gradient, int j, int width, float[] into, int at) {
		int[] samples = lit.samplesLit();
		float[] values = lit.values();
		FloatVector a = FloatVector.zero(SPECIES);
		FloatVector b = FloatVector.zero(SPECIES);
		FloatVector c = FloatVector.zero(SPECIES);
		FloatVector d = FloatVector.zero(SPECIES);
		for (int k = from; k < to; k++) {
			FloatVector value = FloatVector.broadcast(SPECIES, values[k]);
			int g = samples[k] * width + j;
			a = FloatVector.fromArray(SPECIES, gradient, g).fma(value, a);
			b = FloatVector.fromArray(SPECIES, gradient, g + P).fma(value, b);
			c = FloatVector.fromArray(SPECIES, gradient, g + 2 * P).fma(value, c);
			d = FloatVector.fromArray(SPECIES, gradient, g + 3 * P).fma(value, d);
		}
		a.intoArray(into, at);
		b.intoArray(into, at + P);
		c.intoArray(into, at + 2 * P);
		d.intoArray(into, at + 3 * P);
	}

	private static void sumOne(LitInputs lit, int from, int to, float[] gradient, int j, int width, float[] into, int at) {
		FloatVector sum = FloatVector.zero(SPECIES);
		for (int k = from; k < to; k++) {
			sum = FloatVector.fromArray(SPECIES, gradient, lit.samplesLit()[k] * width + j).fma(FloatVector.broadcast(SPECIES, lit.values()[k]), sum);
		}
		sum.intoArray(into, at);
	}

	private static void addOne(float[] x, int row, int[] which, int from, int to, float[] gradient, int g, float[] into, int weights, int width) {
		FloatVector a = FloatVector.fromArray(SPECIES, gradient, g);
		for (int k = from; k < to; k++) {
			int o = weights + which[k] * width;
			a.fma(FloatVector.broadcast(SPECIES, x[row + which[k]]), FloatVector.fromArray(SPECIES, into, o)).intoArray(into, o);
		}
	}
}
