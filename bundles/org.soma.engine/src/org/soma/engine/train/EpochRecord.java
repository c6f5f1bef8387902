package org.soma.engine.train;

/** What an epoch came to; NaN where a number does not apply. */
public record EpochRecord(int epoch, double trainLoss, double validationLoss, double trainAccuracy, double validationAccuracy, double rate,
		double seconds) {
}
