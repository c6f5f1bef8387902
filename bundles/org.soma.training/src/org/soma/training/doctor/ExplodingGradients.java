package org.soma.training.doctor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.soma.engine.plan.Stage;
import org.soma.model.SomaPackage.Literals;
import org.soma.training.doctor.Finding.Severity;

/** Gradients so large that a step throws the weights far away. */
final class ExplodingGradients implements Check {

	/** Of a network that learns well the length is a few at most. */
	private static final double LARGE = 100;

	@Override
	public List<Finding> look(Case patient) {
		double length = length(patient.examination().gradients());
		if (!(length > LARGE) || patient.settings().clipping() != null) {
			return List.of();
		}
		Stage worst = patient.plan().stages().stream().max(Comparator.comparingDouble(stage -> Units.gradient(patient.plan(), stage,
				patient.examination().gradients()))).orElseThrow();
		return List.of(new Finding("exploding", Severity.WARNING, "Gradients explode",
				"The gradient has a length of " + Math.round(length) + ", most of it where the selected neurons learn. A step so long loses what was "
						+ "learned before. Clip the gradients, and look whether inputs and targets are scaled and weights are not too large.",
				List.copyOf(Units.nodes(patient.plan(), worst)), Optional.of(Fixes.choice("Clip gradients to a length of 1", patient.training(),
						Literals.TRAINING__CLIPPING, "by-norm", Map.of("limit", "1")))));
	}

	private static double length(float[] gradients) {
		double squares = 0;
		for (float gradient : gradients) {
			squares += (double) gradient * gradient;
		}
		return Math.sqrt(squares);
	}
}
