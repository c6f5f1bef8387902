package org.soma.engine.run;

import org.soma.catalog.Loss;
import org.soma.catalog.losses.SoftmaxCrossEntropy;
import org.soma.engine.kernels.Kernels;

/** A loss over the outputs of a batch: its value and its gradient, averaged as the loss says. */
public final class LossRun {

	private final Loss loss;
	private final Kernels kernels;
	private final int outputs;
	private final boolean softmax;

	public LossRun(Loss loss, Kernels kernels, int outputs) {
		this.loss = loss;
		this.kernels = kernels;
		this.outputs = outputs;
		softmax = loss instanceof SoftmaxCrossEntropy whole && !whole.isWeighted();
	}

	/** What a row's gradient by itself counts for in a batch. */
	double part(int samples) {
		return loss.average().divisor(1, outputs) / loss.average().divisor(samples, outputs);
	}

	/** Writes the gradient and returns the loss of the batch. */
	public double of(float[] out, float[] targets, float[] gradient, int samples) {
		double divisor = loss.average().divisor(samples, outputs);
		float factor = (float) (1 / divisor);
		int to = samples * outputs;
		if (softmax) {
			return kernels.softmaxCrossEntropy(out, targets, gradient, outputs, samples, factor) / divisor;
		}
		if (!loss.takesLogits()) {
			loss.gradient(out, targets, gradient, 0, to, factor);
			return loss.sum(out, targets, 0, to) / divisor;
		}
		double sum = 0;
		for (int from = 0; from < to; from += outputs) {
			loss.gradient(out, targets, gradient, from, from + outputs, factor);
			sum += loss.sum(out, targets, from, from + outputs);
		}
		return sum / divisor;
	}
}
