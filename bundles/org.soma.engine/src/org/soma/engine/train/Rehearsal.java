package org.soma.engine.train;

import java.util.stream.IntStream;

import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.model.Samples;

/**
 * The first batch of some rows run forward and backward with any values, as a step of training does, without learning from
 * it: what a network gave and where it was being pushed at another time. For one thread at a time.
 */
public final class Rehearsal {

	private final TrainingSettings settings;
	private final Samples train;
	private final int[] rows;
	private final Trainee trainee;

	/** @throws EngineException with one line for the user where settings, plan and data do not fit */
	public Rehearsal(Plan plan, TrainingSettings settings, Samples train) throws EngineException {
		Trainee.check(plan, settings, train);
		this.settings = settings;
		this.train = train;
		rows = IntStream.range(0, settings.batch()).toArray();
		trainee = Trainee.of(plan, settings);
	}

	/** Whether this is of the very same. */
	public boolean isOf(Plan otherPlan, TrainingSettings otherSettings, Samples otherRows) {
		return trainee.plan() == otherPlan && settings.equals(otherSettings) && train == otherRows;
	}

	public Plan plan() {
		return trainee.plan();
	}

	/** How many rows the batch has. */
	public int rows() {
		return rows.length;
	}

	/**
	 * What a run was like that had these values.
	 *
	 * @param values in the order of the plan
	 */
	public Snapshot at(int epoch, float[] values) {
		trainee.learner().load(values);
		// Gradients are treated as in any step, but at this rate nothing follows them.
		double loss = trainee.learner().step(train, rows, 0, rows.length, 0);
		return new Snapshot(trainee.plan(), 0, epoch, loss, values, trainee.gradients(), trainee.activations(), LossTrace.NOTHING);
	}
}
