package org.soma.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.soma.engine.record.RunRecorder;
import org.soma.engine.train.Evaluation;
import org.soma.engine.train.Outcome;
import org.soma.engine.train.TrainingRun;
import org.soma.model.Samples;
import org.soma.training.runs.KeptNetwork;

/**
 * Keeps the runs of a training, each in a folder of its own that is made at its first step. A run that cannot be recorded
 * goes on all the same. Any thread may ask; the files are written on the thread that trains.
 */
public final class Recording {

	private final Path runs;
	private final String name;
	private final Map<String, String> files;
	private final Samples test;
	private final boolean classes;
	private final AtomicInteger completed = new AtomicInteger();
	private volatile Kept kept;

	/**
	 * @param runs where records are kept
	 * @param name what runs of this kind are called
	 * @param files what is trained with what, as it is called
	 * @param test what a run is held against at its end; may hold no rows
	 * @param classes whether outputs stand for classes, so that accuracy makes sense
	 */
	public Recording(Path runs, String name, Map<String, String> files, Samples test, boolean classes) {
		this.runs = runs;
		this.name = name;
		this.files = Map.copyOf(files);
		this.test = test;
		this.classes = classes;
	}

	/** Records a run that has not begun; what was recorded last is done with. */
	public void attach(TrainingRun run) {
		kept = new Kept(run);
	}

	/**
	 * Takes what is known of how the run at hand begins, before its first step.
	 *
	 * @param weightSeed what its weights were drawn with; null where they come from elsewhere
	 * @param begun told where it is recorded, on the thread that trains, for who {@linkplain KeptNetwork keeps the network}
	 */
	public void begins(Long weightSeed, Consumer<Path> begun) {
		kept.weightSeed = weightSeed;
		kept.begun = begun;
	}

	/** Without its network the run goes on being recorded. */
	public void networkNotKept(Path run, IOException why) {
		if (folder().filter(run::equals).isPresent()) {
			kept.problem = "The network is not kept with the run in " + run + ": " + why.getMessage() + ". Make room for it or set the permissions.";
		}
	}

	/** Where the run at hand is recorded; nothing before its first step. */
	public Optional<Path> folder() {
		return Optional.ofNullable(kept).map(record -> record.folder);
	}

	/** Why the run at hand is not recorded, in one line for the user. */
	public Optional<String> problem() {
		return Optional.ofNullable(kept).map(record -> record.problem);
	}

	/** How many runs have ended and are written down to their end; one that was begun anew ends a moment later than that. */
	public int completed() {
		return completed.get();
	}

	/** The record of one run. */
	private final class Kept {

		private final TrainingRun run;
		private RunRecorder recorder;
		private volatile Long weightSeed;
		private volatile Consumer<Path> begun = folder -> {
			// nobody asked
		};
		private volatile Path folder;
		private volatile String problem;

		Kept(TrainingRun run) {
			this.run = run;
			run.onBegin(this::begin);
			run.onEpoch(record -> {
				if (recorder != null) {
					recorder.epoch(record);
				}
			});
			run.onEnd(this::end);
		}

		private void begin() {
			try {
				Map<String, Object> known = new LinkedHashMap<>(files);
				if (weightSeed != null) {
					known.put("weight_seed", weightSeed);
				}
				recorder = new RunRecorder(runs, name, known, run, RunRecorder.USUAL_SPACE);
				folder = recorder.folder();
				begun.accept(folder);
			} catch (IOException e) {
				failed(e);
			}
		}

		private void end(Outcome outcome) {
			if (recorder == null) {
				return;
			}
			try (RunRecorder ended = recorder) {
				ended.end(outcome, measured());
			} catch (IOException e) {
				failed(e);
			}
			completed.incrementAndGet();
		}

		private void failed(IOException e) {
			problem = "The run is not recorded in " + runs + ": " + e.getMessage() + ". Make room for it or set the permissions.";
		}

		private Map<String, Object> measured() {
			Map<String, Object> measured = new LinkedHashMap<>();
			if (test.count() > 0) {
				Evaluation evaluation = run.evaluation();
				put(measured, "test_loss", evaluation.run(run.values(), test, Evaluation.RowSink.NONE));
				if (classes) {
					put(measured, "test_accuracy", evaluation.confusion(run.values(), test).accuracy());
				}
			}
			return measured;
		}

		private static void put(Map<String, Object> measured, String key, double value) {
			if (Double.isFinite(value)) {
				measured.put(key, value);
			}
		}
	}
}
