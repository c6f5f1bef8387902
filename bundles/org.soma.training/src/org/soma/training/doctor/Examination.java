package org.soma.training.doctor;

import java.util.Arrays;

import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.Loss;
import org.soma.catalog.RandomSource;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;
import org.soma.engine.run.LossRun;
import org.soma.engine.run.Machine;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Samples;

/**
 * What goes on inside a network for a bounded sample of rows. Run when it is first asked for, in a few milliseconds for most
 * networks.
 */
final class Examination {

	/** What a unit did over the sample. */
	static final class Course {

		private float least = Float.POSITIVE_INFINITY;
		private float greatest = Float.NEGATIVE_INFINITY;
		private float steepest;
		private int flat;

		private void add(float value, float slope) {
			least = Math.min(least, value);
			greatest = Math.max(greatest, value);
			steepest = Math.max(steepest, Math.abs(slope));
			flat += Math.abs(slope) < FLAT ? 1 : 0;
		}

		/** How far apart the least and the greatest value are. */
		float range() {
			return greatest - least;
		}

		float least() {
			return least;
		}

		/** The greatest slope of the activation that was met. */
		float steepest() {
			return steepest;
		}

		/** For how many rows its activation hardly answered to what it was given. */
		int flat() {
			return flat;
		}
	}

	private static final float FLAT = 0.01f;
	private static final int MOST_ROWS = 128;
	private static final int FEWEST_ROWS = 16;
	private static final long MOST_WORK = 1L << 23;

	private final Plan plan;
	private final float[] values;
	private final TrainingSettings settings;
	private final Samples samples;

	private Machine machine;
	private LossRun loss;
	private float[] targets;
	private float[] outputGradients;
	private int rows;
	private Course[] courses;
	private double lossValue;
	private float[] gradients;
	private float[] passed;

	/** @param values in the order of the plan */
	Examination(Plan plan, float[] values, TrainingSettings settings, Samples samples) {
		this.plan = plan;
		this.values = values;
		this.settings = settings;
		this.samples = samples;
	}

	/** How many rows were looked at. */
	synchronized int rows() {
		run();
		return rows;
	}

	synchronized Course course(int unit) {
		run();
		return courses[unit];
	}

	synchronized double loss() {
		run();
		return lossValue;
	}

	/** The gradient of each value, in the order of the plan; as of a batch of the size that is trained with. */
	synchronized float[] gradients() {
		run();
		return gradients;
	}

	/**
	 * What reaches each value of a push of random sign at each output: how well gradients get through the network, whatever
	 * the loss asks for at the moment.
	 */
	synchronized float[] passed() {
		run();
		return passed;
	}

	/** What the loss would be after one plain step against the gradient. */
	synchronized double lossAfter(double step) {
		run();
		float[] moved = values.clone();
		var frozen = plan.values().frozen();
		for (int i = 0; i < moved.length; i++) {
			moved[i] -= frozen.get(i) ? 0 : (float) (step * gradients[i]);
		}
		machine.load(moved);
		machine.forward(rows);
		return loss.of(machine.outputs, targets, outputGradients, rows);
	}

	private void run() {
		if (courses != null) {
			return;
		}
		courses = new Course[plan.units()];
		Arrays.setAll(courses, unit -> new Course());
		gradients = new float[plan.values().count()];
		passed = new float[gradients.length];
		long room = MOST_WORK / Math.max(1, plan.wiring().connections());
		rows = (int) Math.min(samples.count(), Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, room)));
		if (rows == 0 || samples.targets() != plan.outputs().length || samples.inputs() != plan.inputs()) {
			rows = 0;
			return;
		}
		equip();
		machine.forward(rows);
		lossValue = loss.of(machine.outputs, targets, outputGradients, rows);
		machine.backward(rows, outputGradients);
		machine.store(machine.gradients, gradients);
		RandomSource random = RandomSource.of(1);
		for (int i = 0; i < outputGradients.length; i++) {
			outputGradients[i] = random.index(2) == 0 ? 1 : -1;
		}
		machine.backward(rows, outputGradients);
		machine.store(machine.gradients, passed);
		for (Stage stage : plan.stages()) {
			watch(stage);
		}
	}

	private void equip() {
		Loss lossFunction;
		try {
			lossFunction = settings.loss().create(Catalog.get().losses());
		} catch (EngineException e) {
			throw new IllegalStateException("settings are checked", e);
		}
		machine = Machine.of(plan, Kernels.best(), rows, lossFunction.takesLogits());
		machine.load(values);
		loss = new LossRun(lossFunction, Kernels.best(), plan.outputs().length);
		targets = new float[machine.outputs.length];
		outputGradients = new float[machine.outputs.length];
		int[] chosen = new int[rows];
		Arrays.setAll(chosen, i -> (int) ((long) i * samples.count() / rows));
		samples.read(chosen, 0, rows, machine.inputs, targets);
	}

	private void watch(Stage stage) {
		Activation activation = stage.activation();
		float[] in = new float[stage.units()];
		float[] out = new float[stage.units()];
		float[] slopes = new float[stage.units()];
		for (int row = 0; row < rows; row++) {
			for (int i = 0; i < in.length; i++) {
				in[i] = machine.weighted(row, stage.first() + i);
				out[i] = machine.activation(row, stage.first() + i);
				slopes[i] = 1;
			}
			if (!activation.coupled()) {
				activation.backward(in, out, slopes, 0, in.length);
			}
			for (int i = 0; i < in.length; i++) {
				courses[stage.first() + i].add(out[i], slopes[i]);
			}
		}
	}
}
