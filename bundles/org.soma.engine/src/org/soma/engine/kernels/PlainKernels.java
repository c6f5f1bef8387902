package org.soma.engine.kernels;

import java.util.Arrays;

import org.soma.catalog.Activation;
import org.soma.catalog.Optimizer;
import org.soma.catalog.losses.SoftmaxCrossEntropy;

/** Loops in plain Java, shaped so that a JIT can turn the inner ones into vectors by itself. */
final class PlainKernels implements Kernels {

	private static final int LANES = 8;

	private final SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();

	@Override
	public int lanes() {
		return LANES;
	}

	@Override
	public int pitch(int batch) {
		return batch;
	}

	@Override
	public void forward(float[] x, int stride, int inputs, float[] values, int weights, int bias, int width, float[] out, int samples) {
		for (int s = 0; s < samples; s++) {
			int row = s * width;
			System.arraycopy(values, bias, out, row, width);
			for (int i = 0; i < inputs; i++) {
				addScaled(x[s * stride + i], values, weights + i * width, out, row, width);
			}
		}
	}

	@Override
	public void weightGradients(float[] x, int stride, int inputs, float[] gradient, int width, int samples, float[] gradients, int weights,
			int bias) {
		Arrays.fill(gradients, weights, weights + inputs * width, 0);
		Arrays.fill(gradients, bias, bias + width, 0);
		for (int s = 0; s < samples; s++) {
			addScaled(1, gradient, s * width, gradients, bias, width);
			for (int i = 0; i < inputs; i++) {
				addScaled(x[s * stride + i], gradient, s * width, gradients, weights + i * width, width);
			}
		}
	}

	@Override
	public void forward(float[] x, LitInputs lit, int inputs, float[] values, int weights, int bias, int width, float[] out, int samples) {
		for (int s = 0; s < samples; s++) {
			int row = s * width;
			System.arraycopy(values, bias, out, row, width);
			for (int k = lit.start(s); k < lit.end(s); k++) {
				int i = lit.lit()[k];
				addScaled(x[s * inputs + i], values, weights + i * width, out, row, width);
			}
		}
	}

	@Override
	public void weightGradients(float[] x, LitInputs lit, int inputs, float[] gradient, int width, int samples, float[] gradients, int weights,
			int bias) {
		Arrays.fill(gradients, weights, weights + inputs * width, 0);
		Arrays.fill(gradients, bias, bias + width, 0);
		for (int s = 0; s < samples; s++) {
			addScaled(1, gradient, s * width, gradients, bias, width);
			for (int k = lit.start(s); k < lit.end(s); k++) {
				int i = lit.lit()[k];
				addScaled(x[s * inputs + i], gradient, s * width, gradients, weights + i * width, width);
			}
		}
	}

	@Override
	public void inputGradients(float[] gradient, int width, float[] values, int weights, int inputs, float[] into, int stride, int samples) {
		for (int s = 0; s < samples; s++) {
			for (int i = 0; i < inputs; i++) {
				into[s * stride + i] += product(values, weights + i * width, gradient, s * width, width);
			}
		}
	}

	@Override
	public void forward(SparseRows stage, float[] values, float[] rows, float[] into) {
		int pitch = stage.pitch();
		for (int t = 0; t < stage.targets(); t++) {
			int row = (stage.first() + t) * pitch;
			Arrays.fill(into, row, row + pitch, values[stage.bias() + t]);
			for (int k = stage.starts()[t]; k < stage.starts()[t + 1]; k++) {
				addScaled(values[stage.weights() + k], rows, stage.sources()[k] * pitch, into, row, pitch);
			}
		}
	}

	@Override
	public void backward(SparseRows stage, float[] values, float[] rows, float[] gradient, float[] gradients, int firstLearning) {
		int pitch = stage.pitch();
		for (int t = 0; t < stage.targets(); t++) {
			int row = (stage.first() + t) * pitch;
			float sum = 0;
			for (int b = 0; b < pitch; b++) {
				sum += gradient[row + b];
			}
			gradients[stage.bias() + t] = sum;
			for (int k = stage.starts()[t]; k < stage.starts()[t + 1]; k++) {
				int source = stage.sources()[k];
				gradients[stage.weights() + k] = product(rows, source * pitch, gradient, row, pitch);
				if (source >= firstLearning) {
					addScaled(values[stage.weights() + k], gradient, row, gradient, source * pitch, pitch);
				}
			}
		}
	}

	private static void addScaled(float factor, float[] from, int at, float[] to, int into, int count) {
		for (int j = 0; j < count; j++) {
			to[into + j] += factor * from[at + j];
		}
	}

	private static float product(float[] a, int atA, float[] b, int atB, int count) {
		float sum = 0;
		for (int j = 0; j < count; j++) {
			sum += a[atA + j] * b[atB + j];
		}
		return sum;
	}

	@Override
	public void update(Optimizer optimizer, float[] values, float[] gradients, float[][] state, double rate, long step) {
		optimizer.update(values, gradients, state, 0, values.length, rate, step);
	}

	@Override
	public Activation fast(Activation activation) {
		return activation;
	}

	@Override
	public double softmaxCrossEntropy(float[] logits, float[] targets, float[] gradient, int outputs, int samples, float factor) {
		double sum = 0;
		for (int from = 0; from < samples * outputs; from += outputs) {
			loss.gradient(logits, targets, gradient, from, from + outputs, factor);
			sum += loss.sum(logits, targets, from, from + outputs);
		}
		return sum;
	}
}
