package org.soma.engine.kernels;

import org.soma.catalog.Activation;
import org.soma.catalog.Optimizer;

/**
 * The loops that take the time of training. Dense ones work on samples as rows: a row holds one value for each unit and is
 * padded with zeros to a multiple of {@link #lanes()}. Sparse ones work on units as rows: a row holds one value for each
 * sample. Nothing here allocates.
 */
public interface Kernels {

	/** What the widths of dense layers are rounded up to. */
	int lanes();

	/** How many samples a row of the sparse loops is rounded up to for a batch of this size. */
	int pitch(int batch);

	/** <code>out = x * weights + bias</code> for each sample. Weights lie row by row, one row of the width for each input. */
	void forward(float[] x, int stride, int inputs, float[] values, int weights, int bias, int width, float[] out, int samples);

	/** Writes the gradients of weights and biases, summed over the samples. */
	void weightGradients(float[] x, int stride, int inputs, float[] gradient, int width, int samples, float[] gradients, int weights, int bias);

	/** The same as {@link #forward(float[], int, int, float[], int, int, int, float[], int)} for inputs few of which are lit. */
	void forward(float[] x, LitInputs lit, int inputs, float[] values, int weights, int bias, int width, float[] out, int samples);

	/** The gradients of weights and biases for inputs few of which are lit. */
	void weightGradients(float[] x, LitInputs lit, int inputs, float[] gradient, int width, int samples, float[] gradients, int weights,
			int bias);

	/** Adds the gradient of each input to <code>into</code>. */
	void inputGradients(float[] gradient, int width, float[] values, int weights, int inputs, float[] into, int stride, int samples);

	/** Each row of the stage becomes its bias plus its weighted sources. */
	void forward(SparseRows stage, float[] values, float[] rows, float[] into);

	/**
	 * Writes the gradients of weights and biases of the stage, and adds those of its sources to their rows in
	 * <code>gradient</code>; sources before <code>firstLearning</code>, which are inputs of the network, are left out.
	 */
	void backward(SparseRows stage, float[] values, float[] rows, float[] gradient, float[] gradients, int firstLearning);

	/** Lets an optimizer change all values. */
	void update(Optimizer optimizer, float[] values, float[] gradients, float[][] state, double rate, long step);

	/** The same activation in its fastest form here. */
	Activation fast(Activation activation);

	/** Softmax cross entropy as {@link org.soma.catalog.losses.SoftmaxCrossEntropy} has it, gradient and sum in one pass. */
	double softmaxCrossEntropy(float[] logits, float[] targets, float[] gradient, int outputs, int samples, float factor);

	/** The fastest ones that this JVM has. */
	static Kernels best() {
		return Choice.BEST;
	}

	/** Those that every JVM has. */
	static Kernels plain() {
		return Choice.PLAIN;
	}
}
