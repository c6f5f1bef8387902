package org.soma.training.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.soma.engine.plan.Plan;
import org.soma.engine.record.RunRecord;
import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.Outcome;
import org.soma.model.Node;

/**
 * How a run went that made a network what it is, as its record tells when the training is long closed.
 *
 * @param records what its epochs came to
 * @param outcome how it ended, where it was not cut off
 */
public record Course(List<EpochRecord> records, Optional<Outcome> outcome) {

	/**
	 * The course of the last run of a training; nothing where the network has other values than the run ended with, or where
	 * it goes on. Any thread may ask.
	 *
	 * @param runs where runs are recorded; need not be there
	 * @param training what the training file is called
	 * @param values of the network in the order of the plan
	 * @throws IOException with one line for the user where the record is damaged
	 */
	public static Optional<Course> of(Path runs, String training, Plan plan, float[] values) throws IOException {
		Optional<Path> run = Runs.latest(runs, training).filter(last -> !RunRecord.isRunning(last));
		if (run.isEmpty() || !hasMade(run.get(), plan, values)) {
			return Optional.empty();
		}
		RunRecord record = RunRecord.read(run.get());
		return Optional.of(new Course(record.epochs(), record.result().isEmpty() ? Optional.empty() : Optional.of(outcome(record.result(), plan))));
	}

	private static boolean hasMade(Path run, Plan plan, float[] values) throws IOException {
		Moments moments = new Moments(run);
		List<Integer> epochs = moments.epochs();
		return !epochs.isEmpty() && Arrays.equals(values, moments.values(epochs.getLast(), plan));
	}

	private static Outcome outcome(Map<String, Object> result, Plan plan) {
		return new Outcome(number(result, "epochs").intValue(), number(result, "steps").longValue(), number(result, "seconds").doubleValue(),
				result.get("reason") instanceof String reason ? reason : null, Boolean.TRUE.equals(result.get("diverged")),
				unit(result.get("unsound"), plan));
	}

	private static Number number(Map<String, Object> result, String key) {
		return result.get(key) instanceof Number number ? number : 0;
	}

	/** The first unit of the node with an id; -1 where the network has none. */
	private static int unit(Object id, Plan plan) {
		return plan.nodes().stream().filter(node -> node.getId().equals(id)).mapToInt((Node node) -> plan.unit(node)).findFirst().orElse(-1);
	}
}
