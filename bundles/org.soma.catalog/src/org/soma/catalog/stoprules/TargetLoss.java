package org.soma.catalog.stoprules;

import java.util.Optional;

import org.soma.catalog.Configurable;
import org.soma.catalog.EpochResult;
import org.soma.catalog.Settings;
import org.soma.catalog.StopRule;

/** Stops as soon as the loss is low enough. */
public final class TargetLoss implements StopRule, Configurable {

	private double loss;

	@Override
	public void configure(Settings settings) {
		loss = settings.number("loss");
	}

	@Override
	public Optional<String> reasonToStop(EpochResult result) {
		return result.loss() <= loss ? Optional.of("stopped: the loss has reached " + loss) : Optional.empty();
	}
}
