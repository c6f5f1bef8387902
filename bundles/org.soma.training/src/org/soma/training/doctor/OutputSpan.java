package org.soma.training.doctor;

import java.util.Arrays;
import java.util.List;

import org.soma.catalog.Activation;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;
import org.soma.model.Node;

/**
 * Between which numbers the outputs of a network can lie, found by trying their activations out.
 *
 * @param coupled whether they share one whole, as those of a softmax do
 */
record OutputSpan(float least, float greatest, boolean coupled, List<Node> nodes) {

	private static final float FAR = 1e4f;
	private static final int TRIED = 801;

	static OutputSpan of(Plan plan) {
		float least = Float.POSITIVE_INFINITY;
		float greatest = Float.NEGATIVE_INFINITY;
		boolean coupled = false;
		for (int unit : plan.outputs()) {
			Activation activation = stage(plan, unit).activation();
			coupled |= activation.coupled();
			for (float value : activation.coupled() ? new float[] { 0, 1 } : tried(activation)) {
				least = Math.min(least, value);
				greatest = Math.max(greatest, value);
			}
		}
		return new OutputSpan(least, greatest, coupled, Units.nodes(plan, plan.outputs()));
	}

	private static Stage stage(Plan plan, int unit) {
		return plan.stages().stream().filter(stage -> unit >= stage.first() && unit < stage.end()).findFirst().orElseThrow();
	}

	private static float[] tried(Activation activation) {
		float[] in = new float[TRIED];
		float[] out = new float[TRIED];
		for (int i = 0; i < TRIED; i++) {
			double from = (i - TRIED / 2) / (double) (TRIED / 2);
			in[i] = (float) (from * from * from * FAR);
		}
		activation.apply(in, out, 0, TRIED);
		float[] finite = new float[TRIED];
		int count = 0;
		for (float value : out) {
			if (!Float.isNaN(value)) {
				finite[count++] = value;
			}
		}
		return Arrays.copyOf(finite, count);
	}

	/** Whether all of it are chances. */
	boolean isWithinZeroAndOne() {
		return least >= 0 && greatest <= 1;
	}
}
