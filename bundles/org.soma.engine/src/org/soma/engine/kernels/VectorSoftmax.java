package org.soma.engine.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Softmax and cross entropy from logits, sample by sample. */
final class VectorSoftmax {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
	private static final int P = SPECIES.length();

	private VectorSoftmax() {
	}

	static double crossEntropy(float[] logits, float[] targets, float[] gradient, int outputs, int samples, float factor) {
		double sum = 0;
		for (int s = 0; s < samples; s++) {
			sum += one(logits, targets, gradient, s * outputs, (s + 1) * outputs, factor);
		}
		return sum;
	}

	private static double one(float[] logits, float[] targets, float[] gradient, int from, int to, float factor) {
		float greatest = greatest(logits, from, to);
		float total = 0;
		float weight = 0;
		float product = 0;
		for (int i = from; i < to; i += P) {
			VectorMask<Float> rest = SPECIES.indexInRange(i, to);
			FloatVector shifted = FloatVector.fromArray(SPECIES, logits, i, rest).sub(greatest);
			FloatVector e = VectorExp.minusOne(shifted).add(1);
			e.intoArray(gradient, i, rest);
			FloatVector target = FloatVector.fromArray(SPECIES, targets, i, rest);
			total += e.reduceLanes(VectorOperators.ADD, rest);
			weight += target.reduceLanes(VectorOperators.ADD);
			// A class that is not the target costs nothing, even where its logit is minus infinity.
			product += target.mul(shifted).reduceLanes(VectorOperators.ADD, rest.and(target.compare(VectorOperators.NE, 0)));
		}
		float scale = factor * weight / total;
		for (int i = from; i < to; i += P) {
			VectorMask<Float> rest = SPECIES.indexInRange(i, to);
			FloatVector chance = FloatVector.fromArray(SPECIES, gradient, i, rest).mul(scale);
			chance.sub(FloatVector.fromArray(SPECIES, targets, i, rest).mul(factor)).intoArray(gradient, i, rest);
		}
		return weight * Math.log(total) - product;
	}

	private static float greatest(float[] logits, int from, int to) {
		float greatest = Float.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			greatest = Math.max(greatest, logits[i]);
		}
		return greatest;
	}
}
