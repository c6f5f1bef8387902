package org.soma.engine.record;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.Outcome;
import org.soma.engine.train.TrainingRun;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Tensor;
import org.soma.model.json.Json;
import org.soma.model.safetensors.SafetensorsWriter;

/**
 * Keeps a run as it goes on: each epoch's metrics, the losses of its steps, and its weights at the beginning, at the end and at every so many epochs,
 * twice as many whenever the space for them is used up, there are some hundreds, or a fast run would be held up.
 */
public final class RunRecorder implements AutoCloseable {

	/** How much space the weights of one run may take where its user says nothing else. */
	public static final long USUAL_SPACE = 64L << 20;

	/** How many epochs' weights are kept at most, however small they are. */
	private static final int MOST_MOMENTS = 500;
	/** How many are kept even of a run whose epochs are done sooner than their weights are written. */
	private static final int FEW_MOMENTS = 60;
	/** What part of the run's time may go into writing weights, once those few are kept. */
	private static final int ONE_IN = 10;

	private static final long FLUSH_NANOS = 1_000_000_000L;
	/** Losses of steps are written anew no sooner than this, nor than so many times what it took the last time. */
	private static final long STEPS_NANOS = 2_000_000_000L;
	private static final int STEPS_ONE_IN = 300;

	private final TrainingRun run;
	private final RunFolder folder;
	private final long space;
	private final Writer metrics;
	private final RunLock lock;
	private final long begun = System.nanoTime();
	private long flushed = begun;
	private long saving;
	private long stepsDue = begun + STEPS_NANOS;
	private int every = 1;
	private long used;
	private int moments;
	private IOException failure;

	/**
	 * Begins a record with the weights that the run begins with.
	 *
	 * @param runs where records are kept; it is made where it is not there
	 * @param name what runs of this kind are called; a number is added
	 * @param files what was trained with what, as it is called, and what else is known of how it began
	 * @param space how many bytes the weights may take; those of the beginning and the end are kept in any case
	 */
	public RunRecorder(Path runs, String name, Map<String, ?> files, TrainingRun run, long space) throws IOException {
		this.run = run;
		this.space = space;
		folder = RunFolder.next(runs, name);
		lock = RunLock.hold(folder.path());
		Files.writeString(folder.settings(), Json.of(settings(files, run)));
		Files.writeString(folder.elements(), Json.of(run.plan().values().elements()));
		metrics = Files.newBufferedWriter(folder.metrics());
		metrics.write(String.join(",", RunFolder.COLUMNS) + "\n");
		saveWeights(0);
	}

	/** Where the record is. */
	public Path folder() {
		return folder.path();
	}

	private static Map<String, Object> settings(Map<String, ?> files, TrainingRun run) {
		TrainingSettings settings = run.settings();
		Map<String, Object> json = new LinkedHashMap<>(files);
		json.put("started", Instant.now().toString());
		json.put("loss", pick(settings.loss()));
		json.put("optimizer", pick(settings.optimizer()));
		json.put("rate", settings.rate());
		json.put("schedule", pick(settings.schedule()));
		json.put("regularizers", settings.regularizers().stream().map(RunRecorder::pick).toList());
		json.put("clipping", settings.clipping() == null ? null : pick(settings.clipping()));
		json.put("stop_rules", settings.stopRules().stream().map(RunRecorder::pick).toList());
		json.put("epochs", settings.epochs());
		json.put("batch", settings.batch());
		json.put("rows", run.rows());
		json.put("shuffled", settings.shuffled());
		json.put("order_seed", settings.orderSeed());
		return json;
	}

	private static Map<String, Object> pick(TrainingSettings.Pick pick) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("type", pick.id());
		json.putAll(pick.settings());
		return json;
	}

	/**
	 * Writes down an epoch; called on the thread that trains. Where that fails the run goes on without a record, and
	 * {@link #end} tells.
	 */
	public void epoch(EpochRecord record) {
		if (failure != null) {
			return;
		}
		try {
			metrics.write(Stream.of(record.trainLoss(), record.validationLoss(), record.trainAccuracy(), record.validationAccuracy(), record.rate(),
					record.seconds()).map(value -> Double.isNaN(value) ? "" : value.toString()).collect(Collectors.joining(",", record.epoch() + ",",
							"\n")));
			if (System.nanoTime() - flushed > FLUSH_NANOS) {
				metrics.flush();
				flushed = System.nanoTime();
			}
			if (record.epoch() % every == 0) {
				long before = System.nanoTime();
				saveWeights(record.epoch());
				while ((used > space || moments > MOST_MOMENTS) && thinOut(record.epoch())) {
					// until there is room
				}
				long now = System.nanoTime();
				saving += now - before;
				if (moments > FEW_MOMENTS && saving * ONE_IN > now - begun) {
					every *= 2;
				}
			}
			if (System.nanoTime() > stepsDue) {
				saveSteps();
			}
		} catch (IOException e) {
			failure = e;
		}
	}

	private void saveSteps() throws IOException {
		long before = System.nanoTime();
		Path draft = draft(folder.steps());
		StepFile.write(run.losses(), draft);
		replace(draft, folder.steps());
		long now = System.nanoTime();
		stepsDue = now + Math.max(STEPS_NANOS, (now - before) * STEPS_ONE_IN);
	}

	private void saveWeights(int epoch) throws IOException {
		SafetensorsWriter writer = new SafetensorsWriter(Map.of("epoch", String.valueOf(epoch)));
		for (Map.Entry<String, Tensor> entry : run.plan().values().named(run.values()).entrySet()) {
			writer.add(entry.getKey(), entry.getValue());
		}
		Path file = folder.weights(epoch);
		Files.createDirectories(file.getParent());
		Path draft = draft(file);
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			writer.writeTo(channel);
		}
		replace(draft, file);
		used += Files.size(file);
		moments++;
	}

	/** Where a file is written first: whoever is killed meanwhile leaves no half of it behind that looks like the whole. */
	private static Path draft(Path file) {
		return file.resolveSibling(file.getFileName() + ".draft");
	}

	private static void replace(Path draft, Path file) throws IOException {
		Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Removes every second file of weights; false where none can go. */
	private boolean thinOut(int last) throws IOException {
		every *= 2;
		List<Integer> kept = folder.epochs();
		for (int epoch : kept) {
			if (epoch % every != 0) {
				used -= Files.size(folder.weights(epoch));
				Files.delete(folder.weights(epoch));
				moments--;
			}
		}
		return kept.size() > 1 && every <= last;
	}

	/** Writes down how the run ended, with its last weights. */
	public void end(Outcome outcome, Map<String, Object> measured) throws IOException {
		if (failure != null) {
			throw failure;
		}
		saveWeights(run.epochs());
		saveSteps();
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("epochs", outcome.epochs());
		json.put("steps", outcome.steps());
		json.put("seconds", outcome.seconds());
		json.put("steps_per_second", outcome.stepsPerSecond());
		json.put("reason", outcome.reason());
		json.put("diverged", outcome.diverged());
		if (outcome.unsound() >= 0) {
			json.put("unsound", run.plan().node(outcome.unsound()).getId());
		}
		json.putAll(measured);
		Path draft = draft(folder.result());
		Files.writeString(draft, Json.of(json));
		replace(draft, folder.result());
	}

	@Override
	public void close() throws IOException {
		try (lock) {
			metrics.close();
		}
	}
}
