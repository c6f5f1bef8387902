package org.soma.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.build.FeedForward;
import org.soma.data.Datasets;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.engine.record.RunRecord;
import org.soma.engine.train.TrainingRun;
import org.soma.engine.train.TrainingSettings;
import org.soma.engine.train.TrainingSettings.Pick;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.resource.Documents;
import org.soma.training.runs.CutOff;
import org.soma.training.runs.KeptNetwork;

class RecordingTest {

	@TempDir
	Path folder;

	private Path file;
	private Path runs;
	private Network network;
	private Plan plan;
	private PreparedData data;
	private Recording recording;

	@BeforeEach
	void prepare() throws Exception {
		network = FeedForward.of(2, 3, 1).withActivations("tanh", "sigmoid").withSeed(7).build();
		file = folder.resolve("xor.network");
		Documents.save(network, file);
		Path source = folder.resolve("xor.dataset");
		Dataset dataset = NewDataset.from(source, "xor").make();
		data = Datasets.prepare(dataset, source, network);
		plan = Plan.of(network);
		runs = folder.resolve("runs");
		recording = new Recording(runs, "xor", Map.of("training", "xor.training", "network", "xor.network"), data.test(), data.classification());
	}

	private TrainingRun run() throws Exception {
		TrainingRun run = new TrainingRun(plan, new TrainingSettings(Pick.of("mse"), Pick.of("adam"), 0.05, Pick.of("constant"), List.of(), null,
				List.of(), 5, 4, true, 1), data.train(), data.validation(), data.classification());
		recording.attach(run);
		return run;
	}

	@Test
	void aRunThatTakesNoStepLeavesNothing() throws Exception {
		run().stop("stopped");
		assertFalse(Files.exists(runs));
		assertTrue(recording.folder().isEmpty());
	}

	@Test
	void aRunIsKeptFromItsFirstStepToItsEnd() throws Exception {
		TrainingRun run = run();
		run.step();
		Path kept = recording.folder().orElseThrow();
		assertTrue(RunRecord.read(kept).result().isEmpty());
		run.run();
		assertEquals(5, RunRecord.read(kept).epochs().size());
		assertEquals(5.0, ((Number) RunRecord.read(kept).result().get("epochs")).doubleValue());
	}

	@Test
	void aRunKeepsWhatItBeganWith() throws Exception {
		TrainingRun run = run();
		List<Path> begun = new ArrayList<>();
		recording.begins(77L, begun::add);
		run.step();
		Path kept = recording.folder().orElseThrow();
		assertEquals(List.of(kept), begun);
		Network learned = EcoreUtil.copy(network);
		Plan later = Plan.of(learned);
		later.values().deliver(run.values(), Values.NETWORK);
		KeptNetwork.keep(kept, learned);
		assertArrayEquals(plan.values().start(), Plan.of(KeptNetwork.read(kept).orElseThrow()).values().start());
		assertEquals(77L, RunRecord.settings(kept).get("weight_seed"));
	}

	/** Who lists runs when one is begun anew would otherwise still find it going on. */
	@Test
	void itIsKnownWhenARunIsWrittenDownToItsEnd() throws Exception {
		TrainingRun first = run();
		first.step();
		run();
		assertEquals(0, recording.completed());
		first.stop("begun anew");
		assertEquals(1, recording.completed());
	}

	@Test
	void theNextRunHasAFolderOfItsOwn() throws Exception {
		run().run();
		Path first = recording.folder().orElseThrow();
		run().run();
		assertNotEquals(first, recording.folder().orElseThrow());
	}

	@Test
	void whereNothingCanBeWrittenTheRunGoesOnAndItIsSaid() throws Exception {
		Files.writeString(runs, "no folder");
		assertEquals(5, run().run().epochs());
		assertTrue(recording.problem().orElseThrow().startsWith("The run is not recorded"));
	}

	@Test
	void aRunThatWasCutOffIsFoundWithItsWeights() throws Exception {
		Path kept = cutOff();
		CutOff found = CutOff.find(runs, "xor.training", file).orElseThrow();
		assertEquals(kept, found.run());
		assertEquals(5, found.epoch());
		assertFalse(Arrays.equals(plan.values().start(), found.values(plan)));
		found.settle();
		assertTrue(CutOff.find(runs, "xor.training", file).isEmpty(), "it is offered once");
	}

	private Path cutOff() throws Exception {
		run().run();
		Path kept = recording.folder().orElseThrow();
		Files.delete(kept.resolve("result.json"));
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		return kept;
	}

	@Test
	void aNetworkThatWasSavedLaterNeedsNothing() throws Exception {
		cutOff();
		Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
		assertTrue(CutOff.find(runs, "xor.training", file).isEmpty());
	}

	@Test
	void aRunOfAnotherTrainingIsNotOffered() throws Exception {
		cutOff();
		assertTrue(CutOff.find(runs, "xo.training", file).isEmpty());
		assertTrue(CutOff.find(runs.resolve("nowhere"), "xor.training", file).isEmpty());
	}
}
