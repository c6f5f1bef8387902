package org.soma.training.doctor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.soma.training.doctor.Finding.Severity;

/** The loss bounces up and down instead of falling, or has risen: each step is too long. */
final class RateTooHigh implements Check {

	private static final int WINDOW = 20;
	private static final int FEWEST = 6;
	/** What part of the epochs may end worse than the one before. */
	private static final double RISES = 0.3;
	/** By how much, as a part of the loss, epochs differ on average where it bounces. */
	private static final double BOUNCE = 0.1;
	/** To what part the loss falls over the window where it makes its way all the same. */
	private static final double PROGRESS = 0.8;
	/** By how much the loss must have risen since the first epoch. */
	private static final double RISEN = 1.02;
	private static final double LOWER = 0.1;

	@Override
	public List<Finding> look(Case patient) {
		double[] losses = patient.lastLosses(WINDOW);
		if (losses.length < FEWEST || patient.doesWell()) {
			return List.of();
		}
		if (bounces(losses)) {
			return one(patient, "The rate is too high: the loss bounces",
					"From epoch to epoch the loss jumps up and down instead of falling, because each step overshoots. Train with a lower rate.");
		}
		double lowest = Arrays.stream(patient.lastLosses(FEWEST)).min().orElseThrow();
		return lowest <= RISEN * patient.records().getFirst().trainLoss() ? List.of()
				: one(patient, "The rate is too high: the loss has risen",
						"The loss is higher than after the first epoch, because steps overshot. Reset the network and train with a lower rate.");
	}

	private static List<Finding> one(Case patient, String title, String advice) {
		return List.of(new Finding("rate too high", Severity.WARNING, title, advice, List.of(patient.training()),
				Optional.of(Fixes.rate(patient, LOWER))));
	}

	private static boolean bounces(double[] losses) {
		int rises = 0;
		double jumps = 0;
		for (int i = 1; i < losses.length; i++) {
			rises += losses[i] > losses[i - 1] ? 1 : 0;
			jumps += Math.abs(losses[i] - losses[i - 1]);
		}
		int half = losses.length / 2;
		double before = Arrays.stream(losses, 0, half).average().orElseThrow();
		double after = Arrays.stream(losses, losses.length - half, losses.length).average().orElseThrow();
		int steps = losses.length - 1;
		return rises >= RISES * steps && jumps / steps > BOUNCE * (before + after) / 2 && after > PROGRESS * before;
	}
}
