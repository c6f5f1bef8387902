package org.soma.training.doctor;

import java.util.Comparator;
import java.util.List;

/** Looks a training over. Any thread may ask. */
public final class Doctor {

	private static final List<Check> CHECKS = List.of(new Divergence(), new UnfitLoss(), new UnfitTargets(), new DeadUnits(), new StuckUnits(),
			new ExplodingGradients(), new VanishingGradients(), new RateTooHigh(), new RateTooLow(), new Overfitting(),
			new ConstantInputs(), new DataFaults());

	private Doctor() {
	}

	/** What is found, the worst first. */
	public static List<Finding> examine(Case patient) {
		return CHECKS.stream().flatMap(check -> check.look(patient).stream()).sorted(Comparator.comparing(Finding::severity)).toList();
	}
}
