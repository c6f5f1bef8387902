package org.soma.engine.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The gradients of weights and biases: inputs times gradients, summed over the samples. */
final class DenseWeights {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
	private static final int P = SPECIES.length();

	private DenseWeights() {
	}

	/** The gradients of the biases. */
	static void biases(float[] gradient, int width, int samples, float[] gradients, int bias) {
		for (int j = 0; j < width; j += P) {
			FloatVector sum = FloatVector.fromArray(SPECIES, gradient, j);
			for (int s = 1; s < samples; s++) {
				sum = sum.add(FloatVector.fromArray(SPECIES, gradient, s * width + j));
			}
			sum.intoArray(gradients, bias + j);
		}
	}

	/** The gradients of the weights of some inputs. */
	static void run(float[] x, int stride, int first, int end, float[] gradient, int width, int samples, float[] gradients, int weights) {
		int j = 0;
		for (; j + 2 * P <= width; j += 2 * P) {
			int i = first;
			for (; i + 4 <= end; i += 4) {
				four2(x, i, stride, gradient, j, width, samples, gradients, weights + i * width + j);
			}
			for (; i < end; i++) {
				one(x, i, stride, gradient, j, width, samples, gradients, weights + i * width + j);
				one(x, i, stride, gradient, j + P, width, samples, gradients, weights + i * width + j + P);
			}
		}
		if (j < width) {
			int i = first;
			for (; i + 4 <= end; i += 4) {
				four1(x, i, stride, gradient, j, width, samples, gradients, weights + i * width + j);
			}
			for (; i < end; i++) {
				one(x, i, stride, gradient, j, width, samples, gradients, weights + i * width + j);
			}
		}
	}

	private static void four2(float[] x, int x0, int stride, float[] gradient, int j, int width, int samples, float[] gradients, int w0) {
		FloatVector a0 = FloatVector.zero(SPECIES);
		FloatVector b0 = FloatVector.zero(SPECIES);
		FloatVector a1 = FloatVector.zero(SPECIES);
		FloatVector b1 = FloatVector.zero(SPECIES);
		FloatVector a2 = FloatVector.zero(SPECIES);
		FloatVector b2 = FloatVector.zero(SPECIES);
		FloatVector a3 = FloatVector.zero(SPECIES);
		FloatVector b3 = FloatVector.zero(SPECIES);
		int at = x0;
		int g = j;
		for (int s = 0; s < samples; s++, at += stride, g += width) {
			FloatVector u = FloatVector.fromArray(SPECIES, gradient, g);
			FloatVector v = FloatVector.fromArray(SPECIES, gradient, g + P);
			FloatVector f = FloatVector.broadcast(SPECIES, x[at]);
			a0 = u.fma(f, a0);
			b0 = v.fma(f, b0);
			f = FloatVector.broadcast(SPECIES, x[at + 1]);
			a1 = u.fma(f, a1);
			b1 = v.fma(f, b1);
			f = FloatVector.broadcast(SPECIES, x[at + 2]);
			a2 = u.fma(f, a2);
			b2 = v.fma(f, b2);
			f = FloatVector.broadcast(SPECIES, x[at + 3]);
			a3 = u.fma(f, a3);
			b3 = v.fma(f, b3);
		}
		a0.intoArray(gradients, w0);
		b0.intoArray(gradients, w0 + P);
		a1.intoArray(gradients, w0 + width);
		b1.intoArray(gradients, w0 + width + P);
		a2.intoArray(gradients, w0 + 2 * width);
		b2.intoArray(gradients, w0 + 2 * width + P);
		a3.intoArray(gradients, w0 + 3 * width);
		b3.intoArray(gradients, w0 + 3 * width + P);
	}

	private static void four1(float[] x, int x0, int stride, float[] gradient, int j, int width, int samples, float[] gradients, int w0) {
		FloatVector a0 = FloatVector.zero(SPECIES);
		FloatVector a1 = FloatVector.zero(SPECIES);
		FloatVector a2 = FloatVector.zero(SPECIES);
		FloatVector a3 = FloatVector.zero(SPECIES);
		int at = x0;
		int g = j;
		for (int s = 0; s < samples; s++, at += stride, g += width) {
			FloatVector u = FloatVector.fromArray(SPECIES, gradient, g);
			a0 = u.fma(FloatVector.broadcast(SPECIES, x[at]), a0);
			a1 = u.fma(FloatVector.broadcast(SPECIES, x[at + 1]), a1);
			a2 = u.fma(FloatVector.broadcast(SPECIES, x[at + 2]), a2);
			a3 = u.fma(FloatVector.broadcast(SPECIES, x[at + 3]), a3);
		}
		a0.intoArray(gradients, w0);
		a1.intoArray(gradients, w0 + width);
		a2.intoArray(gradients, w0 + 2 * width);
		a3.intoArray(gradients, w0 + 3 * width);
	}

	private static void one(float[] x, int x0, int stride, float[] gradient, int j, int width, int samples, float[] gradients, int w0) {
		FloatVector sum = FloatVector.zero(SPECIES);
		int at = x0;
		int g = j;
		for (int s = 0; s < samples; s++, at += stride, g += width) {
			sum = FloatVector.fromArray(SPECIES, gradient, g).fma(FloatVector.broadcast(SPECIES, x[at]), sum);
		}
		sum.intoArray(gradients, w0);
	}
}
