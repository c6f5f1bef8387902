package org.soma.engine.train;

import org.soma.engine.plan.Plan;

/**
 * What a run was like between two steps. Values and gradients are in the order of the plan; activations are those of the
 * first row of the last step, unit by unit; losses those of all steps so far, nothing where it is of no run that goes on.
 */
public record Snapshot(Plan plan, long step, int epoch, double loss, float[] values, float[] gradients, float[] activations,
		LossTrace losses) {

	static Snapshot of(TrainingRun run) {
		return new Snapshot(run.plan(), run.steps(), run.epochs(), run.loss(), run.values(), run.gradients(), run.activations(),
				run.losses());
	}
}
