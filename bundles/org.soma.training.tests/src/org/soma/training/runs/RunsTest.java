package org.soma.training.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.build.FeedForward;
import org.soma.data.Datasets;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.engine.record.RunRecorder;
import org.soma.engine.train.Outcome;
import org.soma.engine.train.Rehearsal;
import org.soma.engine.train.Snapshot;
import org.soma.engine.train.TrainingRun;
import org.soma.engine.train.TrainingSettings.Pick;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Dataset;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Synapse;

class RunsTest {

	@TempDir
	Path folder;

	private TrainingRun run(Network network, double rate) throws Exception {
		return run(network, rate, 4);
	}

	private TrainingRun run(Network network, double rate, int batch) throws Exception {
		PreparedData data = data(network);
		return new TrainingRun(Plan.of(network), settings(rate, batch), data.train(), data.validation(), data.classification());
	}

	private PreparedData data(Network network) throws Exception {
		Path file = folder.resolve("xor.dataset");
		Dataset dataset = NewDataset.from(file, "xor").make();
		return Datasets.prepare(dataset, file, network);
	}

	private static TrainingSettings settings(double rate, int batch) {
		return new TrainingSettings(Pick.of("mse"), new Pick("momentum", Map.of("momentum", "0.8")), rate, Pick.of("constant"), List.of(), null,
				List.of(), 6, batch, true, 1);
	}

	private static Network network(boolean layers) throws Exception {
		return FeedForward.of(2, 3, 1).withActivations("tanh", "sigmoid").withSeed(7).asLayers(layers).build();
	}

	private RunRecorder recorder(TrainingRun run) throws IOException {
		RunRecorder recorder = new RunRecorder(folder.resolve(Runs.FOLDER), "xor", Map.of("training", "xor.training", "network", "xor.network"), run, RunRecorder.USUAL_SPACE);
		run.onEpoch(recorder::epoch);
		return recorder;
	}

	private Path record(TrainingRun run) throws Exception {
		try (RunRecorder recorder = recorder(run)) {
			recorder.end(run.run(), Map.of());
			return recorder.folder();
		}
	}

	private List<StoredRun> list() throws IOException {
		return new Runs(folder.resolve(Runs.FOLDER)).list();
	}

	@Test
	void aProjectWithoutRunsHasNone() throws Exception {
		assertEquals(List.of(), list());
	}

	@Test
	void runsAreListedWithWhatBecameOfThem() throws Exception {
		TrainingRun run = run(network(false), 0.1);
		record(run);
		StoredRun stored = list().getFirst();
		assertEquals("xor-1", stored.name());
		assertEquals("complete", stored.state());
		assertEquals(6, stored.epochs());
		assertEquals(run.records(5).getFirst().trainLoss(), stored.metric("train_loss"));
		assertTrue(Double.isNaN(stored.metric("val_loss")));
		assertTrue(stored.seconds() >= 0);
	}

	@Test
	void aRunThatWasStoppedWithinAnEpochKnowsHowLongAnEpochWas() throws Exception {
		TrainingRun run = run(network(false), 0.1, 1);
		try (RunRecorder recorder = recorder(run)) {
			for (int step = 0; step < 7; step++) {
				run.step();
			}
			assertEquals(4, list().getFirst().stepsPerEpoch(), "while it goes on");
			run.stop("stopped");
			recorder.end(run.outcome().orElseThrow(), Map.of());
		}
		StoredRun stored = list().getFirst();
		assertEquals(1, stored.epochs());
		assertEquals(4, stored.stepsPerEpoch());
		Files.delete(stored.folder().resolve("result.json"));
		assertEquals(4, list().getFirst().stepsPerEpoch(), "where it was cut off");
	}

	@Test
	void aLineThatWasCutOffCountsAsNotThere() throws Exception {
		Path run = record(run(network(false), 0.1));
		Files.writeString(run.resolve("metrics.csv"), "7,0.1", StandardOpenOption.APPEND);
		assertEquals(6, list().getFirst().epochs());
	}

	@Test
	void aDamagedRunSaysSoAndTheOthersAreListed() throws Exception {
		Path run = record(run(network(false), 0.1));
		record(run(network(false), 0.1));
		Files.writeString(run.resolve("settings.json"), "{");
		assertEquals(List.of("damaged", "complete"), list().stream().map(StoredRun::state).toList());
		assertTrue(list().getFirst().trouble().startsWith("settings.json is damaged"));
	}

	@Test
	void notesAreKept() throws Exception {
		Path run = record(run(network(false), 0.1));
		assertEquals(RunNotes.NONE, list().getFirst().notes());
		Runs.note(run, new RunNotes("the \"best\" one\nso far", true));
		assertEquals(new RunNotes("the \"best\" one\nso far", true), list().getFirst().notes());
	}

	@Test
	void runsAreRenamedAndDeleted() throws Exception {
		Path run = record(run(network(false), 0.1));
		record(run(network(false), 0.1));
		assertThrows(IOException.class, () -> Runs.rename(run, "xor-2"), "is taken");
		assertThrows(IOException.class, () -> Runs.rename(run, "../elsewhere"));
		assertThrows(IOException.class, () -> Runs.rename(run, " "));
		Path renamed = Runs.rename(run, "slow rate");
		assertEquals(List.of("slow rate", "xor-2"), list().stream().map(StoredRun::name).toList());
		Runs.delete(renamed);
		assertEquals(List.of("xor-2"), list().stream().map(StoredRun::name).toList());
		assertThrows(IOException.class, () -> Runs.delete(folder), "is no run");
	}

	@Test
	void theLastRunOfATrainingIsFoundWhateverItIsCalled() throws Exception {
		Path all = folder.resolve(Runs.FOLDER);
		assertEquals(Optional.empty(), Runs.latest(all, "xor.training"), "there is no run yet");
		record(run(network(false), 0.1));
		Path last = Runs.rename(record(run(network(false), 0.1)), "the best one");
		assertEquals(Optional.of(last), Runs.latest(all, "xor.training"));
		assertEquals(Optional.empty(), Runs.latest(all, "the best one.training"));
		Path newer = record(run(network(false), 0.1));
		assertEquals(Optional.of(newer), Runs.latest(all, "xor.training"));
		Files.writeString(newer.resolve("settings.json"), "{");
		assertEquals(Optional.of(last), Runs.latest(all, "xor.training"), "what is damaged is passed over");
	}

	@Test
	void aRunThatGoesOnIsLeftInPeace() throws Exception {
		TrainingRun run = run(network(false), 0.1);
		try (RunRecorder recorder = recorder(run)) {
			run.step();
			assertEquals("running", list().getFirst().state());
			assertThrows(IOException.class, () -> Runs.rename(recorder.folder(), "other"));
			assertThrows(IOException.class, () -> Runs.delete(recorder.folder()));
			Runs.note(recorder.folder(), new RunNotes("watched", true));
			recorder.end(run.run(), Map.of());
		}
		assertEquals("complete", list().getFirst().state());
		assertEquals("watched", list().getFirst().notes().note());
		Runs.delete(list().getFirst().folder());
	}

	@Test
	void settingsThatDifferAreTold() throws Exception {
		record(run(network(false), 0.1));
		record(run(network(false), 0.3));
		assertEquals(Map.of("rate", List.of("0.1", "0.3")), Comparison.settings(list()));
	}

	@Test
	void weightsThatDifferAreToldLargestFirst() throws Exception {
		Path one = record(run(network(false), 0.1));
		Path same = record(run(network(false), 0.1));
		Path other = record(run(network(false), 0.3));
		assertEquals(0, Comparison.weights(List.of(one, same), 5).differing());
		Comparison.Weights weights = Comparison.weights(List.of(one, other), 5);
		assertEquals(13, weights.compared());
		assertEquals(13, weights.differing());
		assertEquals(5, weights.largest().size());
		assertTrue(weights.largest().get(0).spread() >= weights.largest().get(4).spread());
		Comparison.Weights built = Comparison.weights(List.of(one, record(run(network(true), 0.1))), 5);
		assertEquals(0, built.compared());
		assertFalse(built.onlySome().isEmpty());
	}

	@Test
	void weightsOfMoreThanTwoAreComparedWithEachOther() throws Exception {
		Path one = record(run(network(false), 0.1));
		Path same = record(run(network(false), 0.1));
		Path other = record(run(network(false), 0.3));
		Comparison.Weights weights = Comparison.weights(List.of(one, same, other), 13);
		assertEquals(13, weights.differing());
		for (Comparison.Weight weight : weights.largest()) {
			assertEquals(3, weight.values().size());
			assertEquals(weight.values().get(0), weight.values().get(1));
			assertEquals(Math.abs((double) weight.values().get(0) - weight.values().get(2)), weight.spread());
		}
	}

	@Test
	void aMomentHasTheWeightsOfItsEpoch() throws Exception {
		for (boolean layers : List.of(false, true)) {
			Network network = network(layers);
			TrainingRun run = run(network, 0.1);
			float[] first = run.values();
			Moments moments = new Moments(record(run));
			assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), moments.epochs());
			Plan plan = Plan.of(network);
			assertArrayEquals(first, moments.values(0, plan));
			Snapshot last = moments.moment(6, plan);
			assertArrayEquals(run.values(), last.values());
			assertEquals(6, last.epoch());
		}
	}

	@Test
	void theGradientsOfAMomentAreFoundAnew() throws Exception {
		Network network = network(false);
		TrainingRun run = run(network, 0.1);
		float[] first = run.values();
		Moments moments = new Moments(record(run));
		assertTrue(Float.isNaN(moments.moment(0, Plan.of(network)).gradients()[0]));
		Rehearsal rehearsal = new Rehearsal(Plan.of(network), settings(0.1, 4), data(network).train());
		Snapshot moment = moments.moment(0, rehearsal);
		assertArrayEquals(first, moment.values());
		TrainingRun again = run(network, 0.1);
		again.step();
		// All rows are one batch, which is shuffled in training: the same sum in another order.
		assertArrayEquals(again.gradients(), moment.gradients(), 1e-6f);
		assertFalse(Float.isNaN(moment.activations()[moment.activations().length - 1]));
	}

	@Test
	void aNetworkThatWasRebuiltKeepsWhatTheRunDidNotKnow() throws Exception {
		Network network = network(false);
		TrainingRun run = run(network, 0.1);
		Moments moments = new Moments(record(run));
		Link gone = network.getLinks().getFirst();
		network.getLinks().remove(gone);
		Plan plan = Plan.of(network);
		float[] values = moments.values(6, plan);
		float[] trained = run.values();
		int[] origins = plan.values().origins(run.plan().values());
		assertEquals(trained.length - 1, values.length);
		for (int i = 0; i < values.length; i++) {
			assertEquals(trained[origins[i]], values[i]);
		}
	}

	private Optional<Course> course(Network network) throws Exception {
		Plan plan = Plan.of(network);
		return Course.of(folder.resolve(Runs.FOLDER), "xor.training", plan, plan.values().start());
	}

	@Test
	void theCourseOfTheLastRunIsKnownAsLongAsTheNetworkHasItsWeights() throws Exception {
		Network network = network(false);
		assertEquals(Optional.empty(), course(network), "there is no run yet");
		record(run(network, 0.1));
		TrainingRun last = run(network, 0.5);
		record(last);
		assertEquals(Optional.empty(), course(network), "the network was not saved after training");
		last.plan().values().deliver(last.values(), Values.NETWORK);
		Course course = course(network).orElseThrow();
		assertEquals(last.records(0), course.records());
		assertEquals(last.outcome(), course.outcome());
		((Synapse) network.getLinks().getFirst()).setWeight(7);
		assertEquals(Optional.empty(), course(network), "a weight is another one");
	}

	@Test
	void whereNumbersBecameInfiniteIsKnownAfterwards() throws Exception {
		Network network = FeedForward.of(2, 3, 1).withActivations("identity", "identity").withSeed(7).build();
		TrainingRun run = run(network, 1e6);
		record(run);
		run.plan().values().deliver(run.values(), Values.NETWORK);
		Outcome outcome = course(network).orElseThrow().outcome().orElseThrow();
		assertTrue(outcome.diverged());
		assertTrue(outcome.unsound() >= 0);
		assertEquals(run.outcome(), Optional.of(outcome));
	}
}
