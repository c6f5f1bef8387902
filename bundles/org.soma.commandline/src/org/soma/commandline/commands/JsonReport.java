package org.soma.commandline.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.soma.commandline.Console;
import org.soma.model.json.Json;
import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.Outcome;

/** One object for each epoch and one for the end; what does not apply is left out. */
record JsonReport(Console console) implements TrainingReport {

	@Override
	public void epoch(EpochRecord record) {
		print(json(record));
	}

	static Map<String, Object> json(EpochRecord record) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("epoch", record.epoch());
		put(line, "train_loss", record.trainLoss());
		put(line, "val_loss", record.validationLoss());
		put(line, "train_accuracy", record.trainAccuracy());
		put(line, "val_accuracy", record.validationAccuracy());
		put(line, "seconds", record.seconds());
		return line;
	}

	@Override
	public void done(Outcome outcome, double testLoss, double testAccuracy, String saved) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("done", true);
		line.put("epochs", outcome.epochs());
		line.put("steps", outcome.steps());
		put(line, "steps_per_second", outcome.stepsPerSecond());
		put(line, "test_loss", testLoss);
		put(line, "test_accuracy", testAccuracy);
		if (outcome.reason() != null) {
			line.put("reason", outcome.reason());
		}
		print(line);
	}

	private void print(Map<String, Object> line) {
		console.print(Json.of(line));
		console.flush();
	}

	static void put(Map<String, Object> line, String key, double value) {
		if (Double.isFinite(value)) {
			line.put(key, value);
		}
	}
}
