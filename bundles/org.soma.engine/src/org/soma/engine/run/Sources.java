package org.soma.engine.run;

import java.util.Arrays;

import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;

/** What feeds a stage. */
final class Sources {

	private Sources() {
	}

	/** The units that feed any unit of a stage, rising, each once. */
	static int[] of(Plan plan, Stage stage) {
		int[] starts = plan.wiring().starts();
		return Arrays.stream(plan.wiring().sources(), starts[stage.first()], starts[stage.end()]).sorted().distinct().toArray();
	}
}
