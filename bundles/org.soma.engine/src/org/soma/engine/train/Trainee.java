package org.soma.engine.train;

import java.util.ArrayList;
import java.util.List;

import org.soma.catalog.Catalog;
import org.soma.catalog.Loss;
import org.soma.catalog.Regularizer;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.run.Learner;
import org.soma.engine.run.Machine;
import org.soma.model.Samples;

/** A network that is made to learn: its plan and what takes steps with it. What it gives is in the order of the plan. */
record Trainee(Plan plan, Learner learner) {

	/**
	 * Holds a network and settings against data.
	 *
	 * @throws EngineException with one line for the user
	 */
	static void check(Plan plan, TrainingSettings settings, Samples train) throws EngineException {
		settings.check();
		if (train.count() == 0) {
			throw new EngineException("there are no rows to train with; give the training split a part of the data");
		}
		if (train.targets() == 0) {
			throw new EngineException("the data has no targets to learn; give a column the role of target");
		}
		if (train.inputs() != plan.inputs()) {
			throw new EngineException("the data has " + train.inputs() + " inputs and the network " + plan.inputs() + "; make them equal");
		}
		if (train.targets() != plan.outputs().length) {
			throw new EngineException("the data has " + train.targets() + " targets and the network " + plan.outputs().length
					+ " outputs; make them equal");
		}
		if (settings.batch() > train.count()) {
			throw new EngineException("the batch of " + settings.batch() + " is larger than the " + train.count()
					+ " rows to train with; take " + train.count() + " or less");
		}
	}

	/** At the values that the network has. */
	static Trainee of(Plan plan, TrainingSettings settings) throws EngineException {
		Catalog catalog = Catalog.get();
		Loss loss = settings.loss().create(catalog.losses());
		List<Regularizer> regularizers = new ArrayList<>();
		for (TrainingSettings.Pick pick : settings.regularizers()) {
			regularizers.add(pick.create(catalog.regularizers()));
		}
		Kernels kernels = Kernels.best();
		return new Trainee(plan, new Learner(Machine.of(plan, kernels, settings.batch(), loss.takesLogits()), kernels, loss,
				settings.optimizer().create(catalog.optimizers()), regularizers,
				settings.clipping() == null ? null : settings.clipping().create(catalog.clippings())));
	}

	float[] values() {
		return stored(learner.machine().values);
	}

	/** Of the last step. */
	float[] gradients() {
		return stored(learner.machine().gradients);
	}

	private float[] stored(float[] numbers) {
		float[] stored = new float[plan.values().count()];
		learner.machine().store(numbers, stored);
		return stored;
	}

	/** What each unit gave for the first row that was seen last. */
	float[] activations() {
		float[] activations = new float[plan.units()];
		for (int unit = 0; unit < activations.length; unit++) {
			activations[unit] = learner.machine().activation(0, unit);
		}
		return activations;
	}
}
