package org.soma.catalog.stoprules;

import java.util.Optional;

import org.soma.catalog.Configurable;
import org.soma.catalog.EpochResult;
import org.soma.catalog.Settings;
import org.soma.catalog.StopRule;

/** Stops where the loss has not become better for some epochs. */
public final class EarlyStopping implements StopRule, Configurable {

	private int patience;
	private double least;
	private double best = Double.POSITIVE_INFINITY;
	private int bestEpoch;

	@Override
	public void configure(Settings settings) {
		patience = settings.integer("patience");
		least = settings.number("least");
	}

	@Override
	public Optional<String> reasonToStop(EpochResult result) {
		if (Double.isNaN(result.loss())) {
			return Optional.empty(); // nothing is known, so nothing has become worse
		}
		if (result.loss() < best - least) {
			best = result.loss();
			bestEpoch = result.epoch();
		}
		return result.epoch() - bestEpoch >= patience
				? Optional.of("stopped early: the loss has not become better since epoch " + bestEpoch) : Optional.empty();
	}
}
