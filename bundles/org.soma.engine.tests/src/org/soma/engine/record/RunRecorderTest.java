package org.soma.engine.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.engine.run.ArraySamples;
import org.soma.engine.train.LossTrace;
import org.soma.engine.train.Outcome;
import org.soma.engine.train.TrainingRun;
import org.soma.engine.train.TrainingSettings;
import org.soma.engine.train.TrainingSettings.Pick;
import org.soma.model.Network;
import org.soma.model.Samples;
import org.soma.model.Shape;
import org.soma.model.Tensor;

class RunRecorderTest {

	private static final Samples XOR = new ArraySamples(2, 1, new float[] { 0, 0, 0, 1, 1, 0, 1, 1 }, new float[] { 0, 1, 1, 0 });
	private static final Samples NOTHING = new ArraySamples(2, 1, new float[0], new float[0]);
	private static final int EPOCHS = 40;

	@TempDir
	private Path runs;

	private static TrainingRun run(boolean layers) throws Exception {
		return run(layers, EPOCHS);
	}

	private static TrainingRun run(boolean layers, int epochs) throws Exception {
		Network network = FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").asLayers(layers).build();
		TrainingSettings settings = new TrainingSettings(Pick.of("mse"), new Pick("momentum", Map.of("momentum", "0.8")), 0.05, Pick.of("constant"),
				List.of(), null, List.of(), epochs, 4, true, 1);
		return new TrainingRun(Plan.of(network), settings, XOR, NOTHING, true);
	}

	private RunRecord record(TrainingRun run, long space) throws Exception {
		try (RunRecorder recorder = new RunRecorder(runs, "xor", Map.of("network", "xor.network"), run, space)) {
			run.onEpoch(recorder::epoch);
			Outcome outcome = run.run();
			recorder.end(outcome, Map.of("test_loss", 0.25));
		}
		return RunRecord.read(runs.resolve("xor-1"));
	}

	@Test
	void whatWasRecordedIsRead() throws Exception {
		TrainingRun run = run(false);
		RunRecord record = record(run, 1 << 20);
		assertEquals(run.records(0), record.epochs());
		assertEquals("xor.network", record.settings().get("network"));
		assertEquals(Map.of("type", "momentum", "momentum", "0.8"), record.settings().get("optimizer"));
		assertEquals((long) EPOCHS, record.result().get("steps"));
		assertEquals(0.25, record.result().get("test_loss"));
		assertEquals(EPOCHS + 1, record.weightEpochs().size());
	}

	@Test
	void theLossOfEachStepIsKept() throws Exception {
		TrainingRun run = run(false);
		List<Float> losses = new ArrayList<>();
		try (RunRecorder recorder = new RunRecorder(runs, "steps", Map.of(), run, 1 << 20)) {
			while (run.outcome().isEmpty()) {
				run.step();
				losses.add((float) run.loss());
			}
			recorder.end(run.outcome().get(), Map.of());
			LossTrace kept = RunRecord.losses(recorder.folder()).orElseThrow();
			assertEquals(EPOCHS, kept.steps());
			for (int step = 0; step < EPOCHS; step++) {
				assertEquals(losses.get(step), kept.low(step));
				assertEquals(step + 1, kept.epoch(step));
			}
			Files.write(recorder.folder().resolve("steps.safetensors"), new byte[20]);
			assertThrows(IOException.class, () -> RunRecord.losses(recorder.folder()));
		}
		assertTrue(RunRecord.losses(runs).isEmpty(), "runs of before have none");
	}

	@Test
	void weightsAreThoseOfTheEpoch() throws Exception {
		for (boolean layers : List.of(false, true)) {
			TrainingRun run = run(layers);
			Map<String, Tensor> first = run.plan().values().named(run.values());
			try (RunRecorder recorder = new RunRecorder(runs, "form", Map.of(), run, 1 << 20)) {
				run.onEpoch(recorder::epoch);
				recorder.end(run.run(), Map.of());
				RunRecord record = RunRecord.read(recorder.folder());
				assertEquals(first, record.weights(0));
				assertEquals(run.plan().values().named(run.values()), record.weights(EPOCHS));
			}
		}
	}

	@Test
	void singleValuesAreNamedBesides() throws Exception {
		TrainingRun run = run(false);
		Values values = run.plan().values();
		RunRecord record = record(run, 1 << 20);
		assertEquals(Shape.of(12), record.weights(0).get(Values.SYNAPSES).shape());
		List<String> names = values.elements().get(Values.SYNAPSES);
		assertEquals(12, names.size());
		assertTrue(names.contains("x1->h1"), names.toString());
		assertEquals(List.of("h1", "h2", "h3", "h4", "y1"), values.elements().get(Values.BIASES));
		assertArrayEquals(new float[5], record.weights(0).get(Values.BIASES).toArray());
		assertTrue(Files.readString(runs.resolve("xor-1/elements.json")).contains("\"x1->h1\""));
	}

	@Test
	void weightsStayWithinTheirSpace() throws Exception {
		RunRecord record = record(run(true), 3000);
		long used = 0;
		for (int epoch : record.weightEpochs()) {
			used += Files.size(runs.resolve("xor-1/weights/epoch-" + epoch + ".safetensors"));
		}
		assertTrue(used < 4000, used + " bytes");
		assertTrue(record.weightEpochs().size() >= 4, record.weightEpochs().toString());
		assertEquals(0, record.weightEpochs().getFirst());
		assertEquals(EPOCHS, record.weightEpochs().getLast());
	}

	@Test
	void aFastRunIsNotHeldUpByItsRecord() throws Exception {
		int epochs = 4000;
		List<Integer> kept = record(run(false, epochs), RunRecorder.USUAL_SPACE).weightEpochs();
		assertTrue(kept.size() > 60 && kept.size() < 240, kept.size() + " of " + epochs + " epochs");
		assertTrue(kept.containsAll(List.of(0, 1, 2, 3, epochs)), kept.toString());
	}

	@Test
	void aRunThatWasKilledIsReadAsFarAsItGot() throws Exception {
		TrainingRun run = run(true);
		try (RunRecorder recorder = new RunRecorder(runs, "xor", Map.of(), run, 1 << 20)) {
			run.onEpoch(recorder::epoch);
			run.run();
		}
		Path metrics = runs.resolve("xor-1/metrics.csv");
		Files.writeString(metrics, "41,0.1,,0.", StandardOpenOption.APPEND);
		RunRecord record = RunRecord.read(runs.resolve("xor-1"));
		assertEquals(run.records(0), record.epochs());
		assertTrue(record.result().isEmpty());
	}

	@Test
	void runsAreCountedUp() throws Exception {
		record(run(true), 1000);
		Files.createDirectories(runs.resolve("xor-7"));
		try (RunRecorder recorder = new RunRecorder(runs, "xor", Map.of(), run(true), 1000)) {
			assertEquals(runs.resolve("xor-8"), recorder.folder());
		}
	}

	@Test
	void aFolderThatIsNoneSaysSo() throws Exception {
		assertFalse(RunRecord.isRun(runs));
		assertThrows(IOException.class, () -> RunRecord.read(runs));
		record(run(true), 1000);
		Files.writeString(runs.resolve("xor-1/settings.json"), "{");
		assertTrue(assertThrows(IOException.class, () -> RunRecord.read(runs.resolve("xor-1"))).getMessage().startsWith("settings.json is damaged"));
	}
}
