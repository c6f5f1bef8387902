package org.soma.engine.run;

import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;

/** Estimates which way of computing a plan takes fewer operations on vectors. */
final class Cost {

	/** What adding up the numbers inside a vector costs, which sparse loops do for each connection and dense ones for each input. */
	private static final int SUM = 4;

	private Cost() {
	}

	static boolean sparseIsCheaper(Plan plan, Kernels kernels, int batch) {
		long dense = 0;
		long sparse = 0;
		int[] starts = plan.wiring().starts();
		for (Stage stage : plan.stages()) {
			long vectors = (stage.units() + kernels.lanes() - 1) / kernels.lanes();
			long sources = Sources.of(plan, stage).length;
			dense += batch * sources * (3 * vectors + SUM);
			long rows = Math.max(1, kernels.pitch(batch) / kernels.lanes());
			sparse += (starts[stage.end()] - starts[stage.first()]) * (4 * rows + SUM);
		}
		return sparse < dense;
	}
}
