package org.soma.engine.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product of samples and weights. Two vectors of units are computed for four samples at a time, so that each number
 * fetched serves several multiplications; inputs are taken in blocks that stay in the nearest cache.
 */
final class DenseForward {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
	private static final int P = SPECIES.length();
	private static final int BLOCK = 256;

	private DenseForward() {
	}

	static void run(float[] x, int stride, int inputs, float[] values, int weights, int bias, int width, float[] out, int first, int end) {
		if (end - first == 1) {
			one(x, first * stride, inputs, values, weights, bias, width, out, first * width);
			return;
		}
		for (int s = first; s < end; s++) {
			System.arraycopy(values, bias, out, s * width, width);
		}
		int j = 0;
		for (; j + 2 * P <= width; j += 2 * P) {
			for (int i = 0; i < inputs; i += BLOCK) {
				pairs(x, stride, i, Math.min(inputs, i + BLOCK), values, weights + j, width, out, j, first, end);
			}
		}
		if (j < width) {
			for (int i = 0; i < inputs; i += BLOCK) {
				singles(x, stride, i, Math.min(inputs, i + BLOCK), values, weights + j, width, out, j, first, end);
			}
		}
	}

	private static void pairs(float[] x, int stride, int from, int to, float[] w, int weights, int width, float[] out, int j, int first,
			int end) {
		int s = first;
		for (; s + 4 <= end; s += 4) {
			four2(x, s * stride, stride, from, to, w, weights, width, out, s * width + j);
		}
		for (; s < end; s++) {
			one2(x, s * stride, from, to, w, weights, width, out, s * width + j);
		}
	}

	private static void singles(float[] x, int stride, int from, int to, float[] w, int weights, int width, float[] out, int j, int first,
			int end) {
		int s = first;
		for (; s + 4 <= end; s += 4) {
			four1(x, s * stride, stride, from, to, w, weights, width, out, s * width + j);
		}
		for (; s < end; s++) {
			one1(x, s * stride, from, to, w, weights, width, out, s * width + j);
		}
	}

	private static void four2(float[] x, int x0, int stride, int from, int to, float[] w, int weights, int width, float[] out, int o0) {
		int o1 = o0 + width;
		int o2 = o1 + width;
		int o3 = o2 + width;
		FloatVector a0 = FloatVector.fromArray(SPECIES, out, o0);
		FloatVector b0 = FloatVector.fromArray(SPECIES, out, o0 + P);
		FloatVector a1 = FloatVector.fromArray(SPECIES, out, o1);
		FloatVector b1 = FloatVector.fromArray(SPECIES, out, o1 + P);
		FloatVector a2 = FloatVector.fromArray(SPECIES, out, o2);
		FloatVector b2 = FloatVector.fromArray(SPECIES, out, o2 + P);
		FloatVector a3 = FloatVector.fromArray(SPECIES, out, o3);
		FloatVector b3 = FloatVector.fromArray(SPECIES, out, o3 + P);
		int x1 = x0 + stride;
		int x2 = x1 + stride;
		int x3 = x2 + stride;
		int at = weights + from * width;
		for (int i = from; i < to; i++, at += width) {
			FloatVector u = FloatVector.fromArray(SPECIES, w, at);
			FloatVector v = FloatVector.fromArray(SPECIES, w, at + P);
			FloatVector f = FloatVector.broadcast(SPECIES, x[x0 + i]);
			a0 = u.fma(f, a0);
			b0 = v.fma(f, b0);
			f = FloatVector.broadcast(SPECIES, x[x1 + i]);
			a1 = u.fma(f, a1);
			b1 = v.fma(f, b1);
			f = FloatVector.broadcast(SPECIES, x[x2 + i]);
			a2 = u.fma(f, a2);
			b2 = v.fma(f, b2);
			f = FloatVector.broadcast(SPECIES, x[x3 + i]);
			a3 = u.fma(f, a3);
			b3 = v.fma(f, b3);
		}
		a0.intoArray(out, o0);
		b0.intoArray(out, o0 + P);
		a1.intoArray(out, o1);
		b1.intoArray(out, o1 + P);
		a2.intoArray(out, o2);
		b2.intoArray(out, o2 + P);
		a3.intoArray(out, o3);
		b3.intoArray(out, o3 + P);
	}

	private static void four1(float[] x, int x0, int stride, int from, int to, float[] w, int weights, int width, float[] out, int o0) {
		int o1 = o0 + width;
		int o2 = o1 + width;
		int o3 = o2 + width;
		FloatVector a0 = FloatVector.fromArray(SPECIES, out, o0);
		FloatVector a1 = FloatVector.fromArray(SPECIES, out, o1);
		FloatVector a2 = FloatVector.fromArray(SPECIES, out, o2);
		FloatVector a3 = FloatVector.fromArray(SPECIES, out, o3);
		int x1 = x0 + stride;
		int x2 = x1 + stride;
		int x3 = x2 + stride;
		int at = weights + from * width;
		for (int i = from; i < to; i++, at += width) {
			FloatVector u = FloatVector.fromArray(SPECIES, w, at);
			a0 = u.fma(FloatVector.broadcast(SPECIES, x[x0 + i]), a0);
			a1 = u.fma(FloatVector.broadcast(SPECIES, x[x1 + i]), a1);
			a2 = u.fma(FloatVector.broadcast(SPECIES, x[x2 + i]), a2);
			a3 = u.fma(FloatVector.broadcast(SPECIES, x[x3 + i]), a3);
		}
		a0.intoArray(out, o0);
		a1.intoArray(out, o1);
		a2.intoArray(out, o2);
		a3.intoArray(out, o3);
	}

	/** One sample alone: the bias is taken on the way, and even and odd inputs add up apart to hide the adder's delay. */
	private static void one(float[] x, int x0, int inputs, float[] values, int weights, int bias, int width, float[] out, int o0) {
		System.arraycopy(values, bias, out, o0, width);
		int j = 0;
		for (; j + 2 * P <= width; j += 2 * P) {
			one2(x, x0, 0, inputs, values, weights + j, width, out, o0 + j);
		}
		if (j < width) {
			one1(x, x0, 0, inputs, values, weights + j, width, out, o0 + j);
		}
	}

	private static void one2(float[] x, int x0, int from, int to, float[] w, int weights, int width, float[] out, int o0) {
		FloatVector a0 = FloatVector.fromArray(SPECIES, out, o0);
		FloatVector b0 = FloatVector.fromArray(SPECIES, out, o0 + P);
		FloatVector a1 = FloatVector.zero(SPECIES);
		FloatVector b1 = FloatVector.zero(SPECIES);
		int at = weights + from * width;
		int i = from;
		for (; i + 2 <= to; i += 2, at += 2 * width) {
			FloatVector f = FloatVector.broadcast(SPECIES, x[x0 + i]);
			a0 = FloatVector.fromArray(SPECIES, w, at).fma(f, a0);
			b0 = FloatVector.fromArray(SPECIES, w, at + P).fma(f, b0);
			FloatVector g = FloatVector.broadcast(SPECIES, x[x0 + i + 1]);
			a1 = FloatVector.fromArray(SPECIES, w, at + width).fma(g, a1);
			b1 = FloatVector.fromArray(SPECIES, w, at + width + P).fma(g, b1);
		}
		if (i < to) {
			FloatVector f = FloatVector.broadcast(SPECIES, x[x0 + i]);
			a0 = FloatVector.fromArray(SPECIES, w, at).fma(f, a0);
			b0 = FloatVector.fromArray(SPECIES, w, at + P).fma(f, b0);
		}
		a0.add(a1).intoArray(out, o0);
		b0.add(b1).intoArray(out, o0 + P);
	}

	private static void one1(float[] x, int x0, int from, int to, float[] w, int weights, int width, float[] out, int o0) {
		FloatVector a0 = FloatVector.fromArray(SPECIES, out, o0);
		FloatVector a1 = FloatVector.zero(SPECIES);
		int at = weights + from * width;
		int i = from;
		for (; i + 2 <= to; i += 2, at += 2 * width) {
			a0 = FloatVector.fromArray(SPECIES, w, at).fma(FloatVector.broadcast(SPECIES, x[x0 + i]), a0);
			a1 = FloatVector.fromArray(SPECIES, w, at + width).fma(FloatVector.broadcast(SPECIES, x[x0 + i + 1]), a1);
		}
		if (i < to) {
			a0 = FloatVector.fromArray(SPECIES, w, at).fma(FloatVector.broadcast(SPECIES, x[x0 + i]), a0);
		}
		a0.add(a1).intoArray(out, o0);
	}
}
