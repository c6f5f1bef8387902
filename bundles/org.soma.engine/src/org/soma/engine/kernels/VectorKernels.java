package org.soma.engine.kernels;

import java.util.Map;

import org.soma.catalog.Activation;
import org.soma.catalog.Optimizer;
import org.soma.catalog.activations.Relu;
import org.soma.catalog.activations.Sigmoid;
import org.soma.catalog.activations.Tanh;

import jdk.incubator.vector.FloatVector;

/** Loops written for the processor's vectors. */
final class VectorKernels implements Kernels {

	/** Small enough that a vector of single numbers a sample wastes little; see {@link #pitch}. */
	private static final int SHORT = 4;

	private static final Map<Class<?>, Activation> FAST = Map.of(Tanh.class, new VectorTanh(), Sigmoid.class, new VectorSigmoid(), Relu.class,
			new VectorRelu());

	private static final long WORTH_SHARING = 4_000_000;
	/** From so many on, a step of an optimizer is worth sharing. */
	private static final int MANY_VALUES = 200_000;

	/** Only whoever has reserved the team uses it. */
	private final SharedWork shared = new SharedWork();
	private final SharedUpdate sharedUpdate = new SharedUpdate();
	private final int lanes = FloatVector.SPECIES_PREFERRED.length();

	@Override
	public int lanes() {
		return lanes;
	}

	@Override
	public int pitch(int batch) {
		return batch <= SHORT ? SHORT : (batch + lanes - 1) / lanes * lanes;
	}

	@Override
	public void forward(float[] x, int stride, int inputs, float[] values, int weights, int bias, int width, float[] out, int samples) {
		if (isShared((long) inputs * width * samples)) {
			shared.forward(x, stride, inputs, values, weights, bias, width, out, samples);
		} else {
			DenseForward.run(x, stride, inputs, values, weights, bias, width, out, 0, samples);
		}
	}

	@Override
	public void weightGradients(float[] x, int stride, int inputs, float[] gradient, int width, int samples, float[] gradients, int weights,
			int bias) {
		DenseWeights.biases(gradient, width, samples, gradients, bias);
		if (isShared((long) inputs * width * samples)) {
			shared.weightGradients(x, stride, inputs, gradient, width, samples, gradients, weights);
		} else {
			DenseWeights.run(x, stride, 0, inputs, gradient, width, samples, gradients, weights);
		}
	}

	@Override
	public void forward(float[] x, LitInputs lit, int inputs, float[] values, int weights, int bias, int width, float[] out, int samples) {
		if (isShared((long) lit.count(samples) * width)) {
			shared.forward(x, lit, inputs, values, weights, bias, width, out, samples);
		} else {
			LitVector.forward(x, lit, inputs, values, weights, bias, width, out, 0, samples);
		}
	}

	@Override
	public void weightGradients(float[] x, LitInputs lit, int inputs, float[] gradient, int width, int samples, float[] gradients, int weights,
			int bias) {
		DenseWeights.biases(gradient, width, samples, gradients, bias);
		if (!LitVector.isWide(width)) {
			LitVector.weightGradients(x, lit, inputs, gradient, width, samples, gradients, weights);
			return;
		}
		lit.turn(x, samples);
		if (isShared((long) lit.count(samples) * width)) {
			shared.weightGradients(lit, inputs, gradient, width, gradients, weights);
		} else {
			LitVector.wideWeightGradients(lit, gradient, width, gradients, weights, 0, inputs);
		}
	}

	@Override
	public void inputGradients(float[] gradient, int width, float[] values, int weights, int inputs, float[] into, int stride, int samples) {
		if (isShared((long) inputs * width * samples)) {
			shared.inputGradients(gradient, width, values, weights, inputs, into, stride, samples);
		} else {
			DenseInputs.run(gradient, width, values, weights, inputs, into, stride, 0, samples);
		}
	}

	/** Whether so many multiplications are worth a team, and one is free; it is reserved then. */
	private static boolean isShared(long multiplications) {
		return multiplications >= WORTH_SHARING && Team.reserve();
	}

	@Override
	public void forward(SparseRows stage, float[] values, float[] rows, float[] into) {
		if (stage.pitch() == SHORT) {
			SparseShort.forward(stage, values, rows, into);
		} else {
			SparseLong.forward(stage, values, rows, into);
		}
	}

	@Override
	public void backward(SparseRows stage, float[] values, float[] rows, float[] gradient, float[] gradients, int firstLearning) {
		if (stage.pitch() == SHORT) {
			SparseShort.backward(stage, values, rows, gradient, gradients, firstLearning);
		} else {
			SparseLong.backward(stage, values, rows, gradient, gradients, firstLearning);
		}
	}

	@Override
	public void update(Optimizer optimizer, float[] values, float[] gradients, float[][] state, double rate, long step) {
		if (values.length >= MANY_VALUES && Team.reserve()) {
			sharedUpdate.run(optimizer, values, gradients, state, rate, step);
		} else {
			optimizer.update(values, gradients, state, 0, values.length, rate, step);
		}
	}

	@Override
	public Activation fast(Activation activation) {
		return FAST.getOrDefault(activation.getClass(), activation);
	}

	@Override
	public double softmaxCrossEntropy(float[] logits, float[] targets, float[] gradient, int outputs, int samples, float factor) {
		return VectorSoftmax.crossEntropy(logits, targets, gradient, outputs, samples, factor);
	}
}
