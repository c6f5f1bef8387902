package org.soma.training.doctor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Outcome;
import org.soma.training.doctor.Finding.Severity;

/** Numbers became infinite: where that began. */
final class Divergence implements Check {

	private static final double TENTH = 0.1;

	@Override
	public List<Finding> look(Case patient) {
		return patient.outcome().filter(Outcome::diverged).map(outcome -> finding(patient, outcome)).stream().toList();
	}

	private static Finding finding(Case patient, Outcome outcome) {
		Plan plan = patient.plan();
		boolean known = outcome.unsound() >= 0 && outcome.unsound() < plan.units();
		EObject culprit = known ? plan.node(outcome.unsound()) : patient.training();
		String where = known ? plan.label(outcome.unsound()) : "the loss";
		return new Finding("divergence", Severity.ERROR, "Numbers became infinite in " + where,
				"At step " + outcome.steps() + " the numbers grew beyond all bounds; " + where + " was the first. The last good weights are kept. Train "
						+ "with a lower rate, clip the gradients or scale the data.",
				List.of(culprit), Optional.of(Fixes.rate(patient, TENTH)));
	}
}
