package org.soma.commandline.commands;

import java.util.Locale;

import org.soma.commandline.Console;
import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.Outcome;

/** Some twenty lines for people, however many epochs there are. */
final class TextReport implements TrainingReport {

	private static final int LINES = 20;

	private final Console console;
	private final int every;

	TextReport(Console console, int epochs) {
		this.console = console;
		every = Math.max(1, epochs / LINES);
	}

	@Override
	public void epoch(EpochRecord record) {
		if (record.epoch() == 1 || record.epoch() % every == 0) {
			console.print(String.format(Locale.ROOT, "epoch %d: loss %.6f", record.epoch(), record.trainLoss())
					+ part(", accuracy %.1f %%", 100 * record.trainAccuracy()) + part("; validation loss %.6f", record.validationLoss())
					+ part(", accuracy %.1f %%", 100 * record.validationAccuracy()));
			console.flush();
		}
	}

	@Override
	public void done(Outcome outcome, double testLoss, double testAccuracy, String saved) {
		if (outcome.reason() != null && !outcome.diverged()) {
			console.print(outcome.reason());
		}
		console.print(String.format(Locale.ROOT, "%s: %d epochs, %d steps in %.2f s, %.0f a second", saved, outcome.epochs(), outcome.steps(),
				outcome.seconds(), outcome.stepsPerSecond()) + part("; test loss %.6f", testLoss) + part(", accuracy %.2f %%", 100 * testAccuracy));
	}

	private static String part(String format, double value) {
		return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "";
	}
}
