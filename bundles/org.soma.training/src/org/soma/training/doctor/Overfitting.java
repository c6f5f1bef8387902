package org.soma.training.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.soma.engine.train.EpochRecord;
import org.soma.model.SomaPackage.Literals;
import org.soma.training.doctor.Finding.Severity;

/** The validation loss rises while that of the training goes on falling: rows are learned by heart. */
final class Overfitting implements Check {

	/** For how many epochs it must have been so. */
	private static final int EPOCHS = 5;
	/** By how much the validation loss must have risen. */
	private static final double RISE = 1.1;
	/** Losses that have become so small, as a part of the first one, may rise a little. */
	private static final double SMALL = 0.05;
	private static final String EARLY_STOPPING = "early-stopping";

	@Override
	public List<Finding> look(Case patient) {
		List<EpochRecord> records = patient.records();
		if (records.size() <= EPOCHS || Double.isNaN(records.getLast().validationLoss())) {
			return List.of();
		}
		EpochRecord best = records.stream().reduce((a, b) -> b.validationLoss() < a.validationLoss() ? b : a).orElseThrow();
		double now = records.subList(records.size() - EPOCHS, records.size()).stream().mapToDouble(EpochRecord::validationLoss).min().orElseThrow();
		EpochRecord last = records.getLast();
		boolean rises = now > RISE * best.validationLoss() && now - best.validationLoss() > SMALL * records.getFirst().validationLoss();
		if (!rises || last.trainLoss() >= best.trainLoss()) {
			return List.of();
		}
		boolean stops = patient.settings().stopRules().stream().anyMatch(rule -> rule.id().equals(EARLY_STOPPING));
		return List.of(new Finding("overfitting", Severity.WARNING, "The network learns rows by heart",
				"Since epoch " + best.epoch() + " the loss of the validation rows rises while that of the training rows falls on. Go back to that "
						+ "epoch, stop early, regularise, take more rows or fewer neurons.",
				List.of(patient.training()), stops ? Optional.empty() : Optional.of(Fixes.choice("Stop early from now on", patient.training(),
						Literals.TRAINING__STOP_RULES, EARLY_STOPPING, Map.of()))));
	}
}
