package org.soma.engine.train;

import java.util.Arrays;

import org.soma.catalog.Confusion;
import org.soma.catalog.Loss;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.run.LossRun;
import org.soma.engine.run.Machine;
import org.soma.model.Samples;

/** Runs a network over rows without learning from them. For one thread. */
public final class Evaluation {

	private static final int BATCH = 256;

	private final Machine machine;
	private final LossRun loss;
	private final int outputs;
	private final float[] targets;
	private final float[] ignored;
	private final int[] rows;

	public Evaluation(Plan plan, Kernels kernels, Loss loss) {
		machine = Machine.of(plan, kernels, BATCH, loss.takesLogits());
		outputs = plan.outputs().length;
		this.loss = new LossRun(loss, kernels, outputs);
		targets = new float[machine.outputs.length];
		ignored = new float[machine.outputs.length];
		rows = new int[BATCH];
	}

	/** What takes the outputs and targets of each row, at the same place of both arrays. */
	@FunctionalInterface
	public interface RowSink {

		/** Wants nothing. */
		RowSink NONE = (outputs, targets, from, to) -> {
			// the loss is enough
		};

		void row(float[] outputs, float[] targets, int from, int to);
	}

	/**
	 * The mean loss of all rows.
	 *
	 * @param values in the order of the plan
	 */
	public double run(float[] values, Samples samples, RowSink sink) {
		machine.load(values);
		double sum = 0;
		int count = samples.count();
		for (int from = 0; from < count; from += BATCH) {
			int size = Math.min(BATCH, count - from);
			int first = from;
			Arrays.setAll(rows, i -> first + i);
			samples.read(rows, 0, size, machine.inputs, targets);
			machine.forward(size);
			sum += loss.of(machine.outputs, targets, ignored, size) * size;
			for (int row = 0; row < size; row++) {
				sink.row(machine.outputs, targets, row * outputs, (row + 1) * outputs);
			}
		}
		return sum / count;
	}

	/** How many rows are put into which class; for outputs that stand for classes. */
	public Confusion confusion(float[] values, Samples samples) {
		Confusion confusion = new Confusion(Math.max(2, outputs));
		run(values, samples, confusion::add);
		return confusion;
	}
}
