package org.soma.engine.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Connection by connection, for rows of any number of whole vectors; four of them at a time where there are as many. */
final class SparseLong {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
	private static final int P = SPECIES.length();

	private SparseLong() {
	}

	static void forward(SparseRows stage, float[] values, float[] rows, float[] into) {
		int[] starts = stage.starts();
		int pitch = stage.pitch();
		int row = stage.first() * pitch;
		for (int t = 0; t + 1 < starts.length; t++, row += pitch) {
			float start = values[stage.bias() + t];
			int b = 0;
			for (; b + 4 * P <= pitch; b += 4 * P) {
				four(stage.sources(), starts[t], starts[t + 1], pitch, b, values, stage.weights(), start, rows, into, row + b);
			}
			for (; b < pitch; b += P) {
				one(stage.sources(), starts[t], starts[t + 1], pitch, b, values, stage.weights(), start, rows, into, row + b);
			}
		}
	}

	private static void four(int[] sources, int from, int to, int pitch, int b, float[] values, int weights, float start, float[] rows,
			float[] into, int at) {
		FloatVector s0 = FloatVector.broadcast(SPECIES, start);
		FloatVector s1 = s0;
		FloatVector s2 = s0;
		FloatVector s3 = s0;
		for (int k = from; k < to; k++) {
			FloatVector weight = FloatVector.broadcast(SPECIES, values[weights + k]);
			int source = sources[k] * pitch + b;
			s0 = FloatVector.fromArray(SPECIES, rows, source).fma(weight, s0);
			s1 = FloatVector.fromArray(SPECIES, rows, source + P).fma(weight, s1);
			s2 = FloatVector.fromArray(SPECIES, rows, source + 2 * P).fma(weight, s2);
			s3 = FloatVector.fromArray(SPECIES, rows, source + 3 * P).fma(weight, s3);
		}
		s0.intoArray(into, at);
		s1.intoArray(into, at + P);
		s2.intoArray(into, at + 2 * P);
		s3.intoArray(into, at + 3 * P);
	}

	private static void one(int[] sources, int from, int to, int pitch, int b, float[] values, int weights, float start, float[] rows,
			float[] into, int at) {
		FloatVector sum = FloatVector.broadcast(SPECIES, start);
		for (int k = from; k < to; k++) {
			sum = FloatVector.fromArray(SPECIES, rows, sources[k] * pitch + b).fma(FloatVector.broadcast(SPECIES, values[weights + k]), sum);
		}
		sum.intoArray(into, at);
	}

	static void backward(SparseRows stage, float[] values, float[] rows, float[] gradient, float[] gradients, int firstLearning) {
		int[] starts = stage.starts();
		int pitch = stage.pitch();
		int row = stage.first() * pitch;
		for (int t = 0; t + 1 < starts.length; t++, row += pitch) {
			gradients[stage.bias() + t] = sum(gradient, row, pitch);
			int b = 0;
			boolean first = true;
			for (; b + 4 * P <= pitch; b += 4 * P, first = false) {
				back4(stage, starts[t], starts[t + 1], b, values, rows, gradient, row + b, gradients, firstLearning, first);
			}
			for (; b < pitch; b += P, first = false) {
				back1(stage, starts[t], starts[t + 1], b, values, rows, gradient, row + b, gradients, firstLearning, first);
			}
		}
	}

	private static float sum(float[] gradient, int row, int pitch) {
		FloatVector sum = FloatVector.fromArray(SPECIES, gradient, row);
		for (int b = P; b < pitch; b += P) {
			sum = sum.add(FloatVector.fromArray(SPECIES, gradient, row + b));
		}
		return sum.reduceLanes(VectorOperators.ADD);
	}

	private static void back4(SparseRows stage, int from, int to, int b, float[] values, float[] rows, float[] gradient, int own,
			float[] gradients, int firstLearning, boolean first) {
		FloatVector g0 = FloatVector.fromArray(SPECIES, gradient, own);
		FloatVector g1 = FloatVector.fromArray(SPECIES, gradient, own + P);
		FloatVector g2 = FloatVector.fromArray(SPECIES, gradient, own + 2 * P);
		FloatVector g3 = FloatVector.fromArray(SPECIES, gradient, own + 3 * P);
		int[] sources = stage.sources();
		int weights = stage.weights();
		int pitch = stage.pitch();
		for (int k = from; k < to; k++) {
			int at = sources[k] * pitch + b;
			FloatVector product = g0.mul(FloatVector.fromArray(SPECIES, rows, at));
			product = g1.fma(FloatVector.fromArray(SPECIES, rows, at + P), product);
			FloatVector other = g2.mul(FloatVector.fromArray(SPECIES, rows, at + 2 * P));
			other = g3.fma(FloatVector.fromArray(SPECIES, rows, at + 3 * P), other);
			float sum = product.add(other).reduceLanes(VectorOperators.ADD);
			gradients[weights + k] = first ? sum : gradients[weights + k] + sum;
			if (sources[k] >= firstLearning) {
				FloatVector weight = FloatVector.broadcast(SPECIES, values[weights + k]);
				g0.fma(weight, FloatVector.fromArray(SPECIES, gradient, at)).intoArray(gradient, at);
				g1.fma(weight, FloatVector.fromArray(SPECIES, gradient, at + P)).intoArray(gradient, at + P);
				g2.fma(weight, FloatVector.fromArray(SPECIES, gradient, at + 2 * P)).intoArray(gradient, at + 2 * P);
				g3.fma(weight, FloatVector.fromArray(SPECIES, gradient, at + 3 * P)).intoArray(gradient, at + 3 * P);
			}
		}
	}

	private static void back1(SparseRows stage, int from, int to, int b, float[] values, float[] rows, float[] gradient, int own,
			float[] gradients, int firstLearning, boolean first) {
		FloatVector g = FloatVector.fromArray(SPECIES, gradient, own);
		int[] sources = stage.sources();
		int weights = stage.weights();
		int pitch = stage.pitch();
		for (int k = from; k < to; k++) {
			int at = sources[k] * pitch + b;
			float sum = g.mul(FloatVector.fromArray(SPECIES, rows, at)).reduceLanes(VectorOperators.ADD);
			gradients[weights + k] = first ? sum : gradients[weights + k] + sum;
			if (sources[k] >= firstLearning) {
				g.fma(FloatVector.broadcast(SPECIES, values[weights + k]), FloatVector.fromArray(SPECIES, gradient, at)).intoArray(gradient, at);
			}
		}
	}
}
