package org.soma.commandline.commands;

import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.Outcome;

/** Tells how a training goes. */
interface TrainingReport {

	void epoch(EpochRecord record);

	/**
	 * @param saved what the user called the file that holds the result
	 */
	void done(Outcome outcome, double testLoss, double testAccuracy, String saved);
}
