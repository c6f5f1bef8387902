package org.soma.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.engine.run.ArraySamples;
import org.soma.engine.train.TrainingSettings.Pick;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Samples;
import org.soma.model.Synapse;

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
		run.onEpoch(records::add);
		Outcome outcome = run.run();
		assertEquals(500, records.size());
		assertEquals(500, outcome.steps());
		assertEquals(1, records.get(499).trainAccuracy());
		assertTrue(records.get(499).trainLoss() < 0.01);
		assertTrue(Double.isNaN(records.get(0).validationLoss()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "=tanh(x) | =1/(1 + exp(-x))", "=max(x, 0.1*x) | =sigmoid(x)", "=x*cos(x) | =if(x > 0, min(x, 1 + x/10), x/10)" })
	void typedActivationsLearn(String hidden, String output) throws Exception {
		for (boolean layers : new boolean[] { false, true }) {
			Plan plan = Plan.of(FeedForward.of(2, 6, 1).withActivations(hidden, output).withSeed(2).asLayers(layers).build());
			List<EpochRecord> records = new ArrayList<>();
			TrainingRun run = new TrainingRun(plan, settings(0.05, 600, 4), XOR, NOTHING, true);
			run.onEpoch(records::add);
			run.run();
			assertTrue(records.get(599).trainLoss() < 0.01, hidden + ": " + records.get(599).trainLoss());
		}
	}

	@Test
	void eachNeuronMayHaveItsOwn() throws Exception {
		Network network = FeedForward.of(2, 5, 1).build();
		List<String> activations = List.of("=x*cos(x)", "tanh", "=sin(2*x)", "=max(x, 0.1*x)", "leaky-relu");
		for (int i = 0; i < activations.size(); i++) {
			network.getNodes().get(2 + i).setActivation(activations.get(i));
		}
		TrainingRun run = new TrainingRun(Plan.of(network), settings(0.05, 400, 4), XOR, NOTHING, true);
		run.run();
		assertTrue(run.loss() < 0.01, "loss " + run.loss());
	}

	@Test
	void theSameSeedGivesTheSameBits() throws Exception {
		TrainingRun first = run(settings(0.05, 50, 2));
		first.run();
		TrainingRun second = run(settings(0.05, 50, 2));
		second.run();
		assertArrayEquals(first.values(), second.values());
	}

	@Test
	void aTargetLossEndsIt() throws Exception {
		Outcome outcome = run(settings(0.05, 5000, 4, new Pick("target-loss", Map.of("loss", "0.05")))).run();
		assertTrue(outcome.epochs() < 5000);
		assertTrue(outcome.reason().contains("0.05"), outcome.reason());
	}

	@Test
	void aRunThatDivergesSaysWhereAndKeepsTheLastGoodWeights() throws Exception {
		Plan plan = Plan.of(FeedForward.of(2, 4, 1).withActivations("identity", "identity").build());
		TrainingSettings wild = new TrainingSettings(Pick.of("sse"), Pick.of("sgd"), 1000, Pick.of("constant"), List.of(), null, List.of(), 1000, 4,
				true, 1);
		TrainingRun run = new TrainingRun(plan, wild, XOR, NOTHING, true);
		Outcome outcome = run.run();
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

	@Test
	void aBatchTakenRowByRowGivesWhatItGivesAtOnce() throws Exception {
		TrainingRun whole = run(settings(0.05, 50, 3));
		TrainingRun single = run(settings(0.05, 50, 3));
		whole.run();
		while (single.outcome().isEmpty()) {
			single.sample();
		}
		assertEquals(whole.steps(), single.steps());
		assertArrayEquals(whole.values(), single.values(), 1e-4f);
	}

	@Test
	void valuesWaitForTheLastRowOfTheBatch() throws Exception {
		TrainingRun run = run(settings(0.05, 50, 4));
		float[] before = run.values();
		for (int i = 0; i < 3; i++) {
			run.sample();
			assertArrayEquals(before, run.values());
		}
		run.step();
		assertEquals(1, run.steps());
		assertFalse(Arrays.equals(before, run.values()));
	}

	@Test
	void settingsChangeWhileItRuns() throws Exception {
		TrainingRun run = run(settings(0.05, 60, 4));
		while (run.epochs() < 20) {
			run.step();
		}
		float[] before = run.values();
		TrainingSettings other = new TrainingSettings(Pick.of("mse"), Pick.of("momentum"), 0.5, Pick.of("constant"), List.of(), null, List.of(), 40,
				1, true, 1);
		run.change(other);
		assertArrayEquals(before, run.values());
		run.step();
		assertEquals(21, run.steps());
		run.run();
		assertEquals(40, run.epochs());
		assertEquals(20 + 4 * 20, run.steps());
		assertEquals(0.5, run.records(39).get(0).rate());
		assertThrows(EngineException.class, () -> run.change(settings(0.1, 1, 5)));
	}

	@Test
	void anotherRateKeepsWhatTheOptimizerRemembers() throws Exception {
		TrainingRun steady = run(settings(0.05, 50, 4));
		TrainingRun changed = run(settings(0.07, 50, 4));
		changed.change(settings(0.05, 50, 4));
		for (int i = 0; i < 10; i++) {
			steady.step();
			changed.step();
			changed.change(settings(0.05, 50, 4).withRate(0.04));
			changed.change(settings(0.05, 50, 4));
		}
		assertArrayEquals(steady.values(), changed.values());
	}

	@Test
	void theNetworkChangesWhileItRuns() throws Exception {
		Network network = FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").build();
		TrainingRun run = new TrainingRun(Plan.of(network), settings(0.05, 500, 4), XOR, NOTHING, true);
		for (int i = 0; i < 10; i++) {
			run.step();
		}
		float[] trained = run.values();
		Plan before = run.plan();
		Synapse edited = synapse(network, 0);
		Synapse frozen = synapse(network, 1);
		Synapse removed = synapse(network, 2);
		edited.setWeight(7);
		frozen.setFrozen(true);
		((Neuron) network.getNodes().get(3)).setActivation("relu");
		network.getLinks().remove(removed);
		run.change(Plan.of(network));
		Values now = run.plan().values();
		assertEquals(7, run.values()[now.number(edited)]);
		assertEquals(trained[before.values().number(frozen)], run.values()[now.number(frozen)]);
		assertEquals(-1, now.number(removed));
		float kept = run.values()[now.number(frozen)];
		run.step();
		assertEquals(kept, run.values()[now.number(frozen)]);
		assertNotEquals(7, run.values()[now.number(edited)]);
		assertEquals(11, run.steps());
	}

	private static Synapse synapse(Network network, int index) {
		return (Synapse) network.getLinks().get(index);
	}

	@Test
	void stepsAreCountedAndChangesComeThroughTheThread() throws Exception {
		Object bell = new Object();
		try (Trainer trainer = new Trainer(() -> run(settings(0.05, 1000, 4)), changed -> {
			synchronized (bell) {
				bell.notifyAll();
			}
		})) {
			trainer.step(Trainer.Stride.SAMPLE, 5);
			await(bell, () -> trainer.snapshot().step() == 1);
			trainer.change(settings(0.5, 30, 1));
			trainer.start();
			await(bell, () -> trainer.outcome().isPresent());
			assertEquals(30, trainer.records(0).size());
			assertEquals(0.5, trainer.records(29).get(0).rate());
			assertThrows(EngineException.class, () -> trainer.change(settings(0.5, 30, 9)));
			assertThrows(EngineException.class, () -> trainer.change(Plan.of(FeedForward.of(3, 1).build())));
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
