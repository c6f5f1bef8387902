package org.soma.engine.run;

import java.util.Arrays;
import java.util.List;

import org.soma.engine.kernels.Kernels;
import org.soma.engine.kernels.LitInputs;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;

/** Samples as rows, and a full block of weights for each stage, in which those of absent connections stay zero. */
final class DenseMachine extends Machine {

	private static final int MANY_INPUTS = 64;

	private final DenseStage[] stages;
	/** For networks with many inputs; null for others, where looking costs more than it saves. */
	private final LitInputs lit;
	/** Where each output lies: its stage, and its column there. */
	private final int[] outputStages;
	private final int[] outputColumns;

	DenseMachine(Plan plan, Kernels kernels, int batch, boolean logits) {
		this(plan, kernels, batch, logits, new DenseLayout(plan, kernels.lanes()));
	}

	private DenseMachine(Plan plan, Kernels kernels, int batch, boolean logits, DenseLayout layout) {
		super(plan, kernels, batch, logits, layout.places(), layout.size());
		List<Stage> planned = plan.stages();
		stages = new DenseStage[planned.size()];
		for (int k = 0; k < stages.length; k++) {
			Stage stage = planned.get(k);
			stages[k] = new DenseStage(stage, activation(stage), layout.width(stage), layout.weights(k), layout.bias(k), batch,
					source(layout.sources(k)));
		}
		lit = plan.inputs() >= MANY_INPUTS ? new LitInputs(batch, plan.inputs()) : null;
		int[] units = plan.outputs();
		outputStages = Arrays.stream(units).map(this::stageOf).toArray();
		outputColumns = new int[units.length];
		Arrays.setAll(outputColumns, o -> units[o] - stages[outputStages[o]].stage.first());
	}

	/** The source for a stage that comes after all that are there already. */
	private DenseSource source(int[] units) {
		int inputCount = plan.inputs();
		if (isRange(units, 0, inputCount)) {
			return new DenseSource.Whole(inputs, inputCount, inputCount, null);
		}
		for (DenseStage stage : stages) {
			if (stage != null && isRange(units, stage.stage.first(), stage.stage.units())) {
				return new DenseSource.Whole(stage.out, stage.width, units.length, stage.gradient);
			}
		}
		float[][] from = new float[units.length][];
		float[][] to = new float[units.length][];
		int[] strides = new int[units.length];
		int[] columns = new int[units.length];
		for (int i = 0; i < units.length; i++) {
			boolean input = units[i] < inputCount;
			DenseStage stage = input ? null : stages[stageOf(units[i])];
			from[i] = input ? inputs : stage.out;
			to[i] = input ? null : stage.gradient;
			strides[i] = input ? inputCount : stage.width;
			columns[i] = input ? units[i] : units[i] - stage.stage.first();
		}
		return new GatheredSource(batch, from, to, strides, columns);
	}

	private static boolean isRange(int[] units, int first, int count) {
		return units.length == count && count > 0 && units[0] == first && units[count - 1] == first + count - 1;
	}

	private int stageOf(int unit) {
		for (int k = 0; k < stages.length && stages[k] != null; k++) {
			if (unit >= stages[k].stage.first() && unit < stages[k].stage.end()) {
				return k;
			}
		}
		throw new IllegalArgumentException("unit " + unit + " is in no stage");
	}

	@Override
	public int[] weightRanges() {
		int[] ranges = new int[2 * stages.length];
		for (int k = 0; k < stages.length; k++) {
			ranges[2 * k] = stages[k].weights;
			ranges[2 * k + 1] = stages[k].bias;
		}
		return ranges;
	}

	@Override
	public void forward(int samples) {
		if (lit != null) {
			lit.look(inputs, samples);
		}
		for (DenseStage stage : stages) {
			DenseSource source = stage.source;
			source.fetch(samples);
			if (source.x == inputs && lit != null && lit.areFew()) {
				kernels.forward(inputs, lit, source.count, values, stage.weights, stage.bias, stage.width, stage.weighted, samples);
			} else {
				kernels.forward(source.x, source.stride, source.count, values, stage.weights, stage.bias, stage.width, stage.weighted, samples);
			}
			stage.activate(samples);
			if (held != null) {
				stage.hold(held, samples);
			}
		}
		int count = outputStages.length;
		for (int o = 0; o < count; o++) {
			DenseStage stage = stages[outputStages[o]];
			for (int s = 0; s < samples; s++) {
				outputs[s * count + o] = stage.out[s * stage.width + outputColumns[o]];
			}
		}
	}

	@Override
	public void backward(int samples, float[] outputGradients) {
		for (DenseStage stage : stages) {
			Arrays.fill(stage.gradient, 0, samples * stage.width, 0);
		}
		int count = outputStages.length;
		for (int o = 0; o < count; o++) {
			DenseStage stage = stages[outputStages[o]];
			for (int s = 0; s < samples; s++) {
				stage.gradient[s * stage.width + outputColumns[o]] = outputGradients[s * count + o];
			}
		}
		for (int k = stages.length - 1; k >= 0; k--) {
			DenseStage stage = stages[k];
			DenseSource source = stage.source;
			stage.deactivate(samples);
			if (source.x == inputs && lit != null && lit.areFew()) {
				kernels.weightGradients(inputs, lit, source.count, stage.gradient, stage.width, samples, gradients, stage.weights, stage.bias);
			} else {
				kernels.weightGradients(source.x, source.stride, source.count, stage.gradient, stage.width, samples, gradients, stage.weights,
						stage.bias);
			}
			float[] into = source.gradient(samples);
			if (into != null) {
				kernels.inputGradients(stage.gradient, stage.width, values, stage.weights, source.count, into, source.stride, samples);
				source.giveBack(samples);
			}
		}
	}

	@Override
	public float activation(int sample, int unit) {
		if (unit < plan.inputs()) {
			return inputs[sample * plan.inputs() + unit];
		}
		DenseStage stage = stages[stageOf(unit)];
		return stage.out[sample * stage.width + unit - stage.stage.first()];
	}

	@Override
	public float weighted(int sample, int unit) {
		DenseStage stage = stages[stageOf(unit)];
		return stage.weighted[sample * stage.width + unit - stage.stage.first()];
	}
}
