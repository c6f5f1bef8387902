package org.soma.engine.run;

import java.util.List;

import org.soma.catalog.Clipping;
import org.soma.catalog.Loss;
import org.soma.catalog.Optimizer;
import org.soma.catalog.Regularizer;
import org.soma.engine.kernels.Kernels;
import org.soma.model.Samples;

/** Takes one step of learning after another: reads a batch, runs it forward and backward and changes the values. */
public final class Learner {

	private final Machine machine;
	private final LossRun loss;
	private final Optimizer optimizer;
	private final List<Regularizer> regularizers;
	private final Clipping clipping;
	private final int outputs;
	private final float[] targets;
	private final float[] outputGradients;
	private final float[][] state;
	private final int[] weightRanges;
	private final Pinned pinned;
	private long updates;

	/**
	 * @param machine one that leaves out a last softmax where the loss takes logits
	 * @param clipping may be null
	 */
	public Learner(Machine machine, Kernels kernels, Loss loss, Optimizer optimizer, List<Regularizer> regularizers, Clipping clipping) {
		this.machine = machine;
		this.clipping = clipping;
		outputs = machine.outputs.length / machine.batch;
		this.loss = new LossRun(loss, kernels, outputs);
		this.optimizer = optimizer;
		this.regularizers = List.copyOf(regularizers);
		targets = new float[machine.outputs.length];
		outputGradients = new float[machine.outputs.length];
		state = new float[optimizer.stateSlots()][machine.values.length];
		weightRanges = machine.weightRanges();
		pinned = new Pinned(machine.pinned());
		pinned.remember(machine.values);
	}

	public Machine machine() {
		return machine;
	}

	/**
	 * Learns from some rows and returns their loss as it was before.
	 *
	 * @param rows numbers of rows; those <code>from</code> (inclusive) <code>to</code> (exclusive) make the batch
	 */
	public double step(Samples samples, int[] rows, int from, int to, double rate) {
		int count = to - from;
		samples.read(rows, from, to, machine.inputs, targets);
		machine.forward(count);
		double value = loss.of(machine.outputs, targets, outputGradients, count);
		machine.backward(count, outputGradients);
		float[] values = machine.values;
		float[] gradients = machine.gradients;
		for (int i = 0; i < regularizers.size(); i++) {
			for (int k = 0; k < weightRanges.length; k += 2) {
				regularizers.get(i).addGradient(values, gradients, weightRanges[k], weightRanges[k + 1]);
			}
		}
		pinned.clear(gradients);
		if (clipping != null) {
			clipping.clip(gradients, 0, gradients.length);
		}
		optimizer.update(values, gradients, state, 0, values.length, rate, ++updates);
		pinned.restore(values);
		return value;
	}

	/** For how many of the last step's rows the outputs named the right class. */
	public int hits(int samples) {
		int hits = 0;
		for (int from = 0; from < samples * outputs; from += outputs) {
			hits += Hits.isHit(machine.outputs, targets, from, from + outputs) ? 1 : 0;
		}
		return hits;
	}
}
