package org.soma.commandline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.soma.engine.record.RunRecord;
import org.soma.engine.train.EpochRecord;

/** A run for people: its settings, some epochs out of all, and what it came to. */
public final class RunText {

	private static final int LINES = 20;

	private RunText() {
	}

	public static List<String> of(RunRecord run) {
		List<String> lines = new ArrayList<>();
		run.settings().forEach((key, value) -> lines.add(key + ": " + text(value)));
		lines.add("");
		Table table = new Table(">epoch", ">train loss", ">val loss", ">train accuracy", ">val accuracy", ">rate");
		int count = run.epochs().size();
		int every = Math.max(1, count / LINES);
		for (EpochRecord epoch : run.epochs()) {
			if (epoch.epoch() == 1 || epoch.epoch() == count || epoch.epoch() % every == 0) {
				table.row(epoch.epoch(), number(epoch.trainLoss()), number(epoch.validationLoss()), number(epoch.trainAccuracy()),
						number(epoch.validationAccuracy()), epoch.rate());
			}
		}
		lines.addAll(table.lines());
		lines.add("");
		if (run.result().isEmpty()) {
			lines.add("was cut off after " + count + " epochs");
		}
		run.result().forEach((key, value) -> lines.add(key + ": " + text(value)));
		lines.add("weights of " + run.weightEpochs().size() + " epochs, the last of them " + run.weightEpochs().getLast());
		return lines;
	}

	private static String text(Object value) {
		return switch (value) {
		case null -> "none";
		case Map<?, ?> map -> map.get("type") + (map.size() == 1 ? "" : " " + map.entrySet().stream()
				.filter(entry -> !entry.getKey().equals("type")).map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
		case List<?> list -> list.isEmpty() ? "none" : String.join(", ", list.stream().map(RunText::text).toList());
		default -> value.toString();
		};
	}

	private static String number(double value) {
		return Double.isNaN(value) ? null : String.format(Locale.ROOT, "%.6f", value);
	}
}
