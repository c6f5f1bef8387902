package org.soma.training.runs;

import java.nio.file.Path;
import java.util.Map;

/**
 * A run as the list of runs shows it.
 *
 * @param settings as in settings.json
 * @param result as in result.json; empty where the run was cut off or goes on
 * @param last the last line of its metrics by their names, NaN where a number does not apply; empty before the first epoch
 * @param running whether somebody records it at present
 * @param trouble why it cannot be read, or null
 */
public record StoredRun(Path folder, Map<String, Object> settings, Map<String, Object> result, Map<String, Double> last, RunNotes notes,
		boolean running, String trouble) {

	public String name() {
		return folder.getFileName().toString();
	}

	public int epochs() {
		return last.getOrDefault("epoch", 0.0).intValue();
	}

	/** How many steps an epoch of it had; 1 where that is not known. */
	public double stepsPerEpoch() {
		if (settings.get("rows") instanceof Number rows && settings.get("batch") instanceof Number batch && batch.intValue() > 0) {
			return Math.max(1, Math.ceilDiv(rows.intValue(), batch.intValue()));
		}
		// Runs that do not say how many rows they had; steps of an epoch that was not completed count too.
		boolean known = result.get("steps") instanceof Number && result.get("epochs") instanceof Number whole && whole.intValue() > 0;
		return known ? Math.max(1, ((Number) result.get("steps")).longValue() / ((Number) result.get("epochs")).longValue()) : 1;
	}

	/** A number of the last epoch, such as train_loss. */
	public double metric(String metric) {
		return last.getOrDefault(metric, Double.NaN);
	}

	/** How long it trained; NaN where it was cut off. */
	public double seconds() {
		return result.get("seconds") instanceof Number seconds ? seconds.doubleValue() : Double.NaN;
	}

	/** What became of it, in a few words. */
	public String state() {
		if (trouble != null) {
			return "damaged";
		}
		if (running) {
			return "running";
		}
		if (result.isEmpty()) {
			return "cut off";
		}
		return Boolean.TRUE.equals(result.get("diverged")) ? "diverged" : result.get("reason") == null ? "complete" : "stopped";
	}
}
