package org.soma.engine.run;

import java.util.Arrays;
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
	private final Kernels kernels;
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
	/** The gradients of the rows of a batch that were taken one by one so far. */
	private float[] gathered;

	/**
	 * @param machine one that leaves out a last softmax where the loss takes logits
	 * @param clipping may be null
	 */
	public Learner(Machine machine, Kernels kernels, Loss loss, Optimizer optimizer, List<Regularizer> regularizers, Clipping clipping) {
		this.machine = machine;
		this.kernels = kernels;
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
		double value = look(samples, rows, from, to);
		update(rate);
		return value;
	}

	/**
	 * Takes one row of a batch, from which {@link #learnGathered} learns when all were taken, and returns its loss.
	 *
	 * @param size how many rows the batch has
	 */
	public double gather(Samples samples, int[] rows, int row, int size) {
		if (gathered == null) {
			gathered = new float[machine.gradients.length];
		}
		double value = look(samples, rows, row, row + 1);
		float part = (float) loss.part(size);
		for (int i = 0; i < gathered.length; i++) {
			gathered[i] += part * machine.gradients[i];
		}
		return value;
	}

	/** Learns from the rows that were gathered. */
	public void learnGathered(double rate) {
		System.arraycopy(gathered, 0, machine.gradients, 0, gathered.length);
		Arrays.fill(gathered, 0);
		update(rate);
	}

	private double look(Samples samples, int[] rows, int from, int to) {
		int count = to - from;
		samples.read(rows, from, to, machine.inputs, targets);
		machine.forward(count);
		double value = loss.of(machine.outputs, targets, outputGradients, count);
		machine.backward(count, outputGradients);
		return value;
	}

	private void update(double rate) {
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
		kernels.update(optimizer, values, gradients, state, rate, ++updates);
		pinned.restore(values);
	}

	/** Goes on from other values. */
	public void load(float[] planned) {
		machine.load(planned);
		pinned.remember(machine.values);
	}

	/** What the optimizer remembers of its steps: so many numbers for each value of the plan. */
	public record Memory(long updates, float[][] numbers) {
	}

	public Memory memory() {
		float[][] numbers = new float[state.length][machine.plan.values().count()];
		for (int k = 0; k < state.length; k++) {
			machine.store(state[k], numbers[k]);
		}
		return new Memory(updates, numbers);
	}

	/** Takes what an optimizer of the same kind remembered. */
	public void recall(Memory memory) {
		updates = memory.updates();
		for (int k = 0; k < state.length; k++) {
			for (int number = 0; number < memory.numbers()[k].length; number++) {
				state[k][machine.place(number)] = memory.numbers()[k][number];
			}
		}
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
