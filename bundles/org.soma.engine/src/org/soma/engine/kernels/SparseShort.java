package org.soma.engine.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Connection by connection, for rows of four samples: each row is one vector. */
final class SparseShort {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_128;
	private static final int P = 4;

	private SparseShort() {
	}

	static void forward(SparseRows stage, float[] values, float[] rows, float[] into) {
		int[] starts = stage.starts();
		int[] sources = stage.sources();
		int weights = stage.weights();
		int bias = stage.bias();
		int row = stage.first() * P;
		for (int t = 0; t + 1 < starts.length; t++, row += P) {
			FloatVector sum = FloatVector.broadcast(SPECIES, values[bias + t]);
			for (int k = starts[t]; k < starts[t + 1]; k++) {
				sum = FloatVector.fromArray(SPECIES, rows, sources[k] * P).fma(FloatVector.broadcast(SPECIES, values[weights + k]), sum);
			}
			sum.intoArray(into, row);
		}
	}

	static void backward(SparseRows stage, float[] values, float[] rows, float[] gradient, float[] gradients, int firstLearning) {
		int[] starts = stage.starts();
		int[] sources = stage.sources();
		int weights = stage.weights();
		int bias = stage.bias();
		int row = stage.first() * P;
		for (int t = 0; t + 1 < starts.length; t++, row += P) {
			FloatVector own = FloatVector.fromArray(SPECIES, gradient, row);
			gradients[bias + t] = own.reduceLanes(VectorOperators.ADD);
			for (int k = starts[t]; k < starts[t + 1]; k++) {
				int source = sources[k];
				int at = source * P;
				gradients[weights + k] = own.mul(FloatVector.fromArray(SPECIES, rows, at)).reduceLanes(VectorOperators.ADD);
				if (source >= firstLearning) {
					own.fma(FloatVector.broadcast(SPECIES, values[weights + k]), FloatVector.fromArray(SPECIES, gradient, at))
							.intoArray(gradient, at);
				}
			}
		}
	}
}
