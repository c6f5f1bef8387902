package org.soma.engine.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** 1 / (1 + exp(-x)). */
final class VectorSigmoid extends VectorActivation {

	@Override
	public void apply(float[] in, float[] out, int from, int to) {
		int i = from;
		for (; i + P <= to; i += P) {
			value(FloatVector.fromArray(SPECIES, in, i)).intoArray(out, i);
		}
		if (i < to) {
			VectorMask<Float> rest = tail(i, to);
			value(FloatVector.fromArray(SPECIES, in, i, rest)).intoArray(out, i, rest);
		}
	}

	@Override
	public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
		int i = from;
		for (; i + P <= to; i += P) {
			slope(FloatVector.fromArray(SPECIES, out, i), FloatVector.fromArray(SPECIES, gradient, i)).intoArray(gradient, i);
		}
		if (i < to) {
			VectorMask<Float> rest = tail(i, to);
			slope(FloatVector.fromArray(SPECIES, out, i, rest), FloatVector.fromArray(SPECIES, gradient, i, rest)).intoArray(gradient, i, rest);
		}
	}

	private static FloatVector value(FloatVector x) {
		return FloatVector.broadcast(SPECIES, 1).div(VectorExp.minusOne(x.neg()).add(2));
	}

	private static FloatVector slope(FloatVector y, FloatVector gradient) {
		return gradient.mul(y.sub(y.mul(y)));
	}
}
