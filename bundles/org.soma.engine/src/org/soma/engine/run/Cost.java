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
		long rows = Math.max(1, kernels.pitch(batch) / kernels.lanes());
		for (Stage stage : plan.stages()) {
			long vectors = (stage.units() + kernels.lanes() - 1) / kernels.lanes();
			int[] sources = Sources.of(plan, stage);
			boolean learnt = sources.length > 0 && sources[sources.length - 1] >= plan.inputs();
			dense += batch * sources.length * (2 * vectors + (learnt ? vectors + SUM : 0));
			sparse += (starts[stage.end()] - starts[stage.first()]) * (2 * rows + SUM + (learnt ? 2 * rows : 0));
		}
		return sparse < dense;
	}
}
