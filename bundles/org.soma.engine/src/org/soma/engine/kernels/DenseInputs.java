package org.soma.engine.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The gradients of a stage's inputs: its own times its weights, summed over its units. */
final class DenseInputs {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
	private static final int P = SPECIES.length();

	private DenseInputs() {
	}

	static void run(float[] gradient, int width, float[] values, int weights, int inputs, float[] into, int stride, int first, int end) {
		int s = first;
		for (; s + 4 <= end; s += 4) {
			int i = 0;
			for (; i + 2 <= inputs; i += 2) {
				four2(gradient, s * width, width, values, weights + i * width, into, s * stride + i, stride);
			}
			for (; i < inputs; i++) {
				for (int k = s; k < s + 4; k++) {
					one(gradient, k * width, width, values, weights + i * width, into, k * stride + i);
				}
			}
		}
		for (; s < end; s++) {
			for (int i = 0; i < inputs; i++) {
				one(gradient, s * width, width, values, weights + i * width, into, s * stride + i);
			}
		}
	}

	private static void four2(float[] gradient, int g0, int width, float[] values, int w0, float[] into, int at, int stride) {
		FloatVector a0 = FloatVector.zero(SPECIES);
		FloatVector b0 = FloatVector.zero(SPECIES);
		FloatVector a1 = FloatVector.zero(SPECIES);
		FloatVector b1 = FloatVector.zero(SPECIES);
		FloatVector a2 = FloatVector.zero(SPECIES);
		FloatVector b2 = FloatVector.zero(SPECIES);
		FloatVector a3 = FloatVector.zero(SPECIES);
		FloatVector b3 = FloatVector.zero(SPECIES);
		int g1 = g0 + width;
		int g2 = g1 + width;
		int g3 = g2 + width;
		int w1 = w0 + width;
		for (int j = 0; j < width; j += P) {
			FloatVector u = FloatVector.fromArray(SPECIES, values, w0 + j);
			FloatVector v = FloatVector.fromArray(SPECIES, values, w1 + j);
			FloatVector g = FloatVector.fromArray(SPECIES, gradient, g0 + j);
			a0 = u.fma(g, a0);
			b0 = v.fma(g, b0);
			g = FloatVector.fromArray(SPECIES, gradient, g1 + j);
			a1 = u.fma(g, a1);
			b1 = v.fma(g, b1);
			g = FloatVector.fromArray(SPECIES, gradient, g2 + j);
			a2 = u.fma(g, a2);
			b2 = v.fma(g, b2);
			g = FloatVector.fromArray(SPECIES, gradient, g3 + j);
			a3 = u.fma(g, a3);
			b3 = v.fma(g, b3);
		}
		into[at] += a0.reduceLanes(VectorOperators.ADD);
		into[at + 1] += b0.reduceLanes(VectorOperators.ADD);
		into[at + stride] += a1.reduceLanes(VectorOperators.ADD);
		into[at + stride + 1] += b1.reduceLanes(VectorOperators.ADD);
		into[at + 2 * stride] += a2.reduceLanes(VectorOperators.ADD);
		into[at + 2 * stride + 1] += b2.reduceLanes(VectorOperators.ADD);
		into[at + 3 * stride] += a3.reduceLanes(VectorOperators.ADD);
		into[at + 3 * stride + 1] += b3.reduceLanes(VectorOperators.ADD);
	}

	private static void one(float[] gradient, int g0, int width, float[] values, int w0, float[] into, int at) {
		FloatVector sum = FloatVector.zero(SPECIES);
		for (int j = 0; j < width; j += P) {
			sum = FloatVector.fromArray(SPECIES, values, w0 + j).fma(FloatVector.fromArray(SPECIES, gradient, g0 + j), sum);
		}
		into[at] += sum.reduceLanes(VectorOperators.ADD);
	}
}
