package org.soma.training.doctor;

import java.util.List;
import java.util.Optional;

import org.soma.training.doctor.Finding.Severity;

/** The loss hardly changes though a longer step would lower it. */
final class RateTooLow implements Check {

	private static final int WINDOW = 10;
	/** By what part the loss falls at least where something happens. */
	private static final double CHANGE = 0.01;
	/** What a step that is worth it lowers the loss by. */
	private static final double WORTH = 0.02;
	private static final double[] LONGER = { 10, 100, 1000, 1e4, 1e5 };
	private static final double MOST = 100;

	@Override
	public List<Finding> look(Case patient) {
		double[] losses = patient.lastLosses(WINDOW);
		if (losses.length < WINDOW || patient.doesWell() || Math.abs(losses[0] - losses[WINDOW - 1]) > CHANGE * losses[0]
				|| losses[WINDOW - 1] > (1 + CHANGE) * patient.records().getFirst().trainLoss()) {
			return List.of();
		}
		double before = patient.examination().loss();
		for (double factor : LONGER) {
			double after = patient.examination().lossAfter(patient.settings().rate() * factor);
			if (after < (1 - WORTH) * before) {
				return List.of(new Finding("rate too low", Severity.WARNING, "The rate is too low: hardly anything changes",
						"Over the last " + WINDOW + " epochs the loss has stayed where it is, though one step " + Fixes.text(factor)
								+ " times as long would lower it. Train with a higher rate.",
						List.of(patient.training()), Optional.of(Fixes.rate(patient, Math.min(MOST, factor)))));
			}
		}
		return List.of();
	}
}
