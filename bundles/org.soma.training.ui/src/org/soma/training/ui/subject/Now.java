package org.soma.training.ui.subject;

import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;

/** A network at a moment: as its training has made it where one is open, else as it stands in its document. */
public record Now(Plan plan, float[] values) {

	/** @throws EngineException with one line for the user where the network cannot run */
	public static Now of(Subject subject) throws EngineException {
		var snapshot = subject.snapshot();
		if (snapshot.isPresent()) {
			return new Now(snapshot.get().plan(), snapshot.get().values());
		}
		Plan plan = Plan.of(subject.network());
		return new Now(plan, plan.values().start());
	}
}
