package org.soma.catalog;

/** What an epoch came to; NaN where a number is not known. Epochs count from 1. */
public record EpochResult(int epoch, double trainLoss, double validationLoss, double trainAccuracy, double validationAccuracy) {

	/** The loss of the validation or, where there is none, of the training. */
	public double loss() {
		return Double.isNaN(validationLoss) ? trainLoss : validationLoss;
	}
}
