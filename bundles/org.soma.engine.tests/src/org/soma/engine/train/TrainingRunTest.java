package org.soma.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.run.ArraySamples;
import org.soma.engine.train.TrainingSettings.Pick;
import org.soma.model.Samples;

class TrainingRunTest {

	private static final Samples XOR = new ArraySamples(2, 1, new float[] { 0, 0, 0, 1, 1, 0, 1, 1 }, new float[] { 0, 1, 1, 0 });
	private static final Samples NOTHING = new ArraySamples(2, 1, new float[0], new float[0]);

	static TrainingSettings settings(double rate, int epochs, int batch, Pick... rules) {
		return new TrainingSettings(Pick.of("mse"), Pick.of("adam"), rate, Pick.of("constant"), List.of(), null, List.of(rules), epochs, batch, true,
				1);
	}

	static TrainingRun run(TrainingSettings settings) throws EngineException {
		Plan plan = Plan.of(FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").build());
		return new TrainingRun(plan, settings, XOR, NOTHING, true);
	}

	@Test
	void xorIsLearned() throws Exception {
		TrainingRun run = run(settings(0.05, 500, 4));
		List<EpochRecord> records = new ArrayList<>();
		Outcome outcome = run.run(records::add);
		assertEquals(500, records.size());
		assertEquals(500, outcome.steps());
		assertEquals(1, records.get(499).trainAccuracy());
		assertTrue(records.get(499).trainLoss() < 0.01);
		assertTrue(Double.isNaN(records.get(0).validationLoss()));
	}

	@Test
	void theSameSeedGivesTheSameBits() throws Exception {
		TrainingRun first = run(settings(0.05, 50, 2));
		first.run(record -> {
			// not of interest
		});
		TrainingRun second = run(settings(0.05, 50, 2));
		second.run(record -> {
			// not of interest
		});
		assertArrayEquals(first.values(), second.values());
	}

	@Test
	void aTargetLossEndsIt() throws Exception {
		Outcome outcome = run(settings(0.05, 5000, 4, new Pick("target-loss", Map.of("loss", "0.05")))).run(record -> {
			// not of interest
		});
		assertTrue(outcome.epochs() < 5000);
		assertTrue(outcome.reason().contains("0.05"), outcome.reason());
	}

	@Test
	void aRunThatDivergesSaysWhereAndKeepsTheLastGoodWeights() throws Exception {
		Plan plan = Plan.of(FeedForward.of(2, 4, 1).withActivations("identity", "identity").build());
		TrainingSettings wild = new TrainingSettings(Pick.of("sse"), Pick.of("sgd"), 1000, Pick.of("constant"), List.of(), null, List.of(), 1000, 4,
				true, 1);
		TrainingRun run = new TrainingRun(plan, wild, XOR, NOTHING, true);
		Outcome outcome = run.run(record -> {
			// not of interest
		});
		assertTrue(outcome.diverged());
		assertTrue(outcome.reason().matches("diverged at step \\d+, .*(h\\d|y1|loss).*; try a lower rate.*"), outcome.reason());
		for (float value : run.values()) {
			assertTrue(Float.isFinite(value));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 4, the rate 0.0 must be above 0", "-1, 1, 4, must be above 0", "NaN, 1, 4, must be above 0", "1e9, 1, 4, absurd",
			"0.1, 0, 4, the number of epochs is 0", "0.1, 1, 0, the batch is 0", "0.1, 1, 5, the batch of 5 is larger than the 4 rows" })
	void settingsThatMakeNoSenseAreRefused(double rate, int epochs, int batch, String message) {
		EngineException refused = assertThrows(EngineException.class, () -> run(settings(rate, epochs, batch)));
		assertTrue(refused.getMessage().contains(message), refused.getMessage());
	}

	@Test
	void dataThatDoesNotFitIsRefused() throws Exception {
		Plan plan = Plan.of(FeedForward.of(3, 4, 1).build());
		EngineException refused = assertThrows(EngineException.class, () -> new TrainingRun(plan, settings(0.1, 1, 4), XOR, NOTHING, true));
		assertEquals("the data has 2 inputs and the network 3; make them equal", refused.getMessage());
		assertThrows(EngineException.class, () -> new TrainingRun(Plan.of(FeedForward.of(2, 4, 1).build()), settings(0.1, 1, 1), NOTHING, NOTHING, true));
	}

	@Test
	void whoWatchesIsToldOfTheEpochsAndTheEnd() throws Exception {
		Object bell = new Object();
		try (Trainer trainer = new Trainer(() -> run(settings(0.05, 20, 1)), changed -> {
			synchronized (bell) {
				bell.notifyAll();
			}
		})) {
			assertEquals(0, trainer.snapshot().step());
			trainer.step(Trainer.Stride.BATCH, 3);
			await(bell, () -> trainer.snapshot().step() == 3);
			assertFalse(trainer.isRunning());
			trainer.step(Trainer.Stride.EPOCH, 1);
			await(bell, () -> trainer.snapshot().epoch() == 1);
			trainer.start();
			await(bell, () -> trainer.outcome().isPresent());
			await(bell, () -> trainer.snapshot().step() == 80);
			trainer.reset();
			await(bell, () -> trainer.snapshot().step() == 0 && trainer.outcome().isEmpty());
		}
	}

	private interface Condition {
		boolean holds();
	}

	private static void await(Object bell, Condition condition) throws InterruptedException {
		long end = System.nanoTime() + 20_000_000_000L;
		synchronized (bell) {
			while (!condition.holds()) {
				assertTrue(System.nanoTime() < end, "waited in vain");
				bell.wait(10);
			}
		}
	}
}
