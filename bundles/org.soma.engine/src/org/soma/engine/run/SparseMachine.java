package org.soma.engine.run;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.soma.catalog.Activation;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.kernels.SparseRows;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;

/** Units as rows, samples as columns: a connection that does not exist costs nothing. */
final class SparseMachine extends Machine {

	private final int pitch;
	private final int[] outputUnits;
	private final SparseRows[] stages;
	private final Activation[] activations;
	/** Row by row of units: what activations were given, what they made of it, and the gradients. */
	private final float[] weighted;
	private final float[] rows;
	private final float[] gradient;
	/** One sample's units side by side, for activations that couple them. */
	private final float[] column;
	private final float[] columnOut;
	private final float[] columnGradient;

	SparseMachine(Plan plan, Kernels kernels, int batch, boolean logits) {
		super(plan, kernels, batch, logits, IntStream.range(0, plan.values().count()).toArray(), plan.values().count());
		pitch = kernels.pitch(batch);
		outputUnits = plan.outputs();
		weighted = new float[plan.units() * pitch];
		rows = new float[plan.units() * pitch];
		gradient = new float[plan.units() * pitch];
		stages = plan.stages().stream().map(this::rows).toArray(SparseRows[]::new);
		activations = plan.stages().stream().map(this::activation).toArray(Activation[]::new);
		int widest = plan.stages().stream().mapToInt(Stage::units).max().orElse(0);
		column = new float[widest];
		columnOut = new float[widest];
		columnGradient = new float[widest];
	}

	private SparseRows rows(Stage stage) {
		int[] starts = Arrays.copyOfRange(plan.wiring().starts(), stage.first(), stage.end() + 1);
		int first = starts[0];
		int[] sources = Arrays.copyOfRange(plan.wiring().sources(), first, starts[stage.units()]);
		for (int i = 0; i < starts.length; i++) {
			starts[i] -= first;
		}
		return new SparseRows(stage.first(), starts, sources, first, plan.bias(stage.first()), pitch);
	}

	@Override
	public int[] weightRanges() {
		return new int[] { 0, plan.wiring().connections() };
	}

	@Override
	public void forward(int samples) {
		int inputCount = plan.inputs();
		// What is too many in a row repeats the last sample, since zeros may be where an activation is infinite.
		for (int s = 0; s < pitch; s++) {
			int sample = Math.min(s, samples - 1);
			for (int i = 0; i < inputCount; i++) {
				rows[i * pitch + s] = inputs[sample * inputCount + i];
			}
		}
		for (int k = 0; k < stages.length; k++) {
			SparseRows stage = stages[k];
			kernels.forward(stage, values, rows, weighted);
			int from = stage.first() * pitch;
			int to = from + stage.targets() * pitch;
			if (activations[k].coupled()) {
				coupledForward(activations[k], stage, samples);
			} else {
				activations[k].apply(weighted, rows, from, to);
			}
			if (held != null) {
				hold(stage);
			}
		}
		for (int o = 0; o < outputUnits.length; o++) {
			for (int s = 0; s < samples; s++) {
				outputs[s * outputUnits.length + o] = rows[outputUnits[o] * pitch + s];
			}
		}
	}

	private void hold(SparseRows stage) {
		for (int unit = stage.first(); unit < stage.first() + stage.targets(); unit++) {
			if (!Float.isNaN(held[unit])) {
				Arrays.fill(rows, unit * pitch, (unit + 1) * pitch, held[unit]);
			}
		}
	}

	@Override
	public void backward(int samples, float[] outputGradients) {
		Arrays.fill(gradient, plan.inputs() * pitch, gradient.length, 0);
		for (int o = 0; o < outputUnits.length; o++) {
			for (int s = 0; s < samples; s++) {
				gradient[outputUnits[o] * pitch + s] = outputGradients[s * outputUnits.length + o];
			}
		}
		for (int k = stages.length - 1; k >= 0; k--) {
			SparseRows stage = stages[k];
			int from = stage.first() * pitch;
			int to = from + stage.targets() * pitch;
			if (activations[k].coupled()) {
				coupledBackward(activations[k], stage, samples);
			} else {
				activations[k].backward(weighted, rows, gradient, from, to);
			}
			kernels.backward(stage, values, rows, gradient, gradients, plan.inputs());
		}
	}

	private void coupledForward(Activation activation, SparseRows stage, int samples) {
		int units = stage.targets();
		for (int s = 0; s < samples; s++) {
			gather(weighted, stage, s, column);
			activation.apply(column, columnOut, 0, units);
			scatter(columnOut, stage, s, rows);
		}
	}

	private void coupledBackward(Activation activation, SparseRows stage, int samples) {
		int units = stage.targets();
		for (int s = 0; s < samples; s++) {
			gather(weighted, stage, s, column);
			gather(rows, stage, s, columnOut);
			gather(gradient, stage, s, columnGradient);
			activation.backward(column, columnOut, columnGradient, 0, units);
			scatter(columnGradient, stage, s, gradient);
		}
	}

	private void gather(float[] from, SparseRows stage, int sample, float[] to) {
		for (int t = 0; t < stage.targets(); t++) {
			to[t] = from[(stage.first() + t) * pitch + sample];
		}
	}

	private void scatter(float[] from, SparseRows stage, int sample, float[] to) {
		for (int t = 0; t < stage.targets(); t++) {
			to[(stage.first() + t) * pitch + sample] = from[t];
		}
	}

	@Override
	public float activation(int sample, int unit) {
		return rows[unit * pitch + sample];
	}

	@Override
	public float weighted(int sample, int unit) {
		return weighted[unit * pitch + sample];
	}
}
