package org.soma.engine.run;

import org.soma.catalog.Activation;
import org.soma.engine.plan.Stage;

/** The buffers of one stage of a {@link DenseMachine}: samples as rows, each of the stage's width. */
final class DenseStage {

	final Stage stage;
	final Activation activation;
	final int width;
	final int weights;
	final int bias;
	/** What the activation was given, what it made of it, and its gradient. */
	final float[] weighted;
	final float[] out;
	final float[] gradient;
	final DenseSource source;

	/**
	 * @param weights where the weights begin in the machine's values
	 * @param bias where the biases begin
	 */
	DenseStage(Stage stage, Activation activation, int width, int weights, int bias, int batch, DenseSource source) {
		this.stage = stage;
		this.activation = activation;
		this.width = width;
		this.weights = weights;
		this.bias = bias;
		this.source = source;
		weighted = new float[batch * width];
		out = new float[batch * width];
		gradient = new float[batch * width];
	}

	void activate(int samples) {
		if (!activation.coupled()) {
			activation.apply(weighted, out, 0, samples * width);
			return;
		}
		for (int s = 0; s < samples; s++) {
			activation.apply(weighted, out, s * width, s * width + stage.units());
		}
	}

	/** @param held what units give in any case, NaN for those that are free */
	void hold(float[] held, int samples) {
		for (int column = 0; column < stage.units(); column++) {
			float value = held[stage.first() + column];
			for (int s = 0; !Float.isNaN(value) && s < samples; s++) {
				out[s * width + column] = value;
			}
		}
	}

	/** Turns the gradient of what the stage gave into that of what its activation was given. */
	void deactivate(int samples) {
		if (!activation.coupled()) {
			activation.backward(weighted, out, gradient, 0, samples * width);
			return;
		}
		for (int s = 0; s < samples; s++) {
			activation.backward(weighted, out, gradient, s * width, s * width + stage.units());
		}
	}
}
