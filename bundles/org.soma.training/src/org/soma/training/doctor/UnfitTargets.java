package org.soma.training.doctor;

import java.util.List;
import java.util.Optional;

import org.soma.model.Samples;
import org.soma.training.doctor.Finding.Severity;

/** Targets that the outputs can never reach. */
final class UnfitTargets implements Check {

	private static final int MOST_ROWS = 4096;
	private static final float SLACK = 0.05f;
	private static final String IDENTITY = "identity";

	@Override
	public List<Finding> look(Case patient) {
		Samples samples = patient.data().train();
		if (patient.data().classification() || samples.targets() == 0) {
			return List.of();
		}
		OutputSpan outputs = OutputSpan.of(patient.plan());
		float[] targets = targets(samples);
		float slack = SLACK * (targets[1] - targets[0]);
		if (targets[0] >= outputs.least() - slack && targets[1] <= outputs.greatest() + slack) {
			return List.of();
		}
		return List.of(new Finding("targets", Severity.ERROR, "The outputs cannot reach the targets",
				"Targets go from " + Fixes.text(targets[0]) + " to " + Fixes.text(targets[1]) + ", but the outputs can only give " + span(outputs)
						+ ". Use the identity as activation of the outputs, or scale the targets.",
				List.copyOf(outputs.nodes()), Optional.of(Fixes.activation("Use the identity for the outputs", outputs.nodes(), IDENTITY))));
	}

	private static String span(OutputSpan outputs) {
		return outputs.greatest() > 1000 ? Fixes.text(outputs.least()) + " and more"
				: Fixes.text(outputs.least()) + " to " + Fixes.text(outputs.greatest());
	}

	/** The least and the greatest. */
	private static float[] targets(Samples samples) {
		float[] inputs = new float[samples.inputs()];
		float[] targets = new float[samples.targets()];
		float[] ends = { Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY };
		int rows = Math.min(MOST_ROWS, samples.count());
		for (int i = 0; i < rows; i++) {
			samples.read(new int[] { (int) ((long) i * samples.count() / rows) }, 0, 1, inputs, targets);
			for (float target : targets) {
				ends[0] = Math.min(ends[0], target);
				ends[1] = Math.max(ends[1], target);
			}
		}
		return ends;
	}
}
