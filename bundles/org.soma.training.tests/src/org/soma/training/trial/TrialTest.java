package org.soma.training.trial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.build.FeedForward;
import org.soma.data.NewDataset;
import org.soma.engine.train.LossTrace;
import org.soma.engine.train.Snapshot;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Scaling;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Synapse;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.model.resource.Documents;
import org.soma.training.Live;
import org.soma.training.Trained;

class TrialTest {

	@TempDir
	Path folder;

	private final Live live = new Live();
	private Trained trained;
	private ModelDocument document;
	private Trial trial;

	@BeforeEach
	void learnXor() throws Exception {
		trained = Trained.of(folder, FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").withSeed(3),
				NewDataset.from(Trained.datasetFile(folder), "xor"), "mse", "sgd", 0.5, 1).train(2000);
		document = trained.networkDocument();
		trial = new Trial(document, live);
	}

	@AfterEach
	void close() {
		trial.close();
	}

	private Node node(String id) {
		return Networks.node(trained.network(), id);
	}

	@Test
	void aRowGivesWhatTheNetworkHasLearned() throws Exception {
		for (float[] row : new float[][] { { 0, 0, 0 }, { 0, 1, 1 }, { 1, 0, 1 }, { 1, 1, 0 } }) {
			trial.setInputs(trained.data().scaleInputs(row[0], row[1]));
			assertEquals(row[2], trial.outputs()[0], 0.1);
			assertEquals(row[0], trial.activation(node("x1"), 0).orElseThrow());
		}
	}

	@Test
	void aHeldNeuronGivesItsValueAndAllBehindItFollows() throws Exception {
		trial.setInputs(new float[] { 1, 0 });
		float free = trial.outputs()[0];
		trial.hold(node("h1"), 0, 5);
		assertEquals(5, trial.activation(node("h1"), 0).orElseThrow());
		double sum = ((Neuron) node("y1")).getBias();
		for (int i = 1; i <= 4; i++) {
			sum += ((Synapse) Networks.link(node("h" + i), node("y1"), 0).orElseThrow()).getWeight()
					* trial.activation(node("h" + i), 0).orElseThrow();
		}
		assertEquals(1 / (1 + Math.exp(-sum)), trial.outputs()[0], 1e-5);
		assertNotEquals(free, trial.outputs()[0]);
		trial.release(node("h1"), 0);
		assertEquals(free, trial.outputs()[0]);
	}

	@Test
	void unitsOfLayersAndInputsAreHeldToo() throws Exception {
		Network layered = FeedForward.of(3, 20, 20, 2).withActivations("tanh", "tanh", "identity").asLayers(true).withSeed(1).build();
		Documents.save(layered, folder.resolve("layered.network"));
		ModelDocument open = ModelDocument.open(folder.resolve("layered.network"));
		try (Trial other = new Trial(open, live)) {
			Node hidden = ((Network) open.getModel()).getNodes().get(1);
			Node input = ((Network) open.getModel()).getNodes().get(0);
			other.setInputs(new float[] { 1, 2, 3 });
			other.hold(hidden, 7, 0.25f);
			other.hold(input, 1, -4);
			assertEquals(0.25, other.activation(hidden, 7).orElseThrow());
			assertEquals(-4, other.activation(input, 1).orElseThrow());
			assertNotEquals(0.25, other.activation(hidden, 8).orElseThrow());
			assertEquals(2, other.heldCount());
		}
	}

	@Test
	void whoShowsTheNetworkShowsTheTrialUntilItIsHidden() {
		Live.Source training = () -> null;
		live.show(document, training);
		trial.show();
		assertSame(trial, live.source(document).orElseThrow());
		trial.hide();
		assertSame(training, live.source(document).orElseThrow());
		live.hide(document, training);
	}

	@Test
	void itFollowsATrainingThatIsOpen() throws Exception {
		float[] zeros = new float[trained.plan().values().count()];
		Snapshot blank = new Snapshot(trained.plan(), 7, 3, 0.5, zeros, zeros, new float[7], LossTrace.NOTHING);
		live.show(document, () -> blank);
		trial.show();
		trial.setInputs(new float[] { 1, 0 });
		assertEquals(0.5f, trial.outputs()[0], "with weights of 0 a sigmoid gives a half");
		assertEquals(3, trial.snapshot().epoch());
		assertSame(trial.snapshot(), trial.snapshot());
	}

	@Test
	void itFollowsEditsAndSaysWhatKeepsItFromRunning() throws Exception {
		trial.setInputs(new float[] { 1, 0 });
		float before = trial.outputs()[0];
		var domain = document.getEditingDomain();
		domain.getCommandStack().execute(Edits.set(domain, node("y1"), Literals.NEURON__BIAS, 9f));
		assertNotEquals(before, trial.outputs()[0]);
		domain.getCommandStack().undo();
		assertEquals(before, trial.outputs()[0]);
		domain.getCommandStack().execute(Edits.delete(domain, List.of(node("y1"))));
		assertEquals(0, trial.outputs().length);
		assertTrue(trial.trouble().orElseThrow().contains("no output"));
		domain.getCommandStack().undo();
		assertFalse(trial.trouble().isPresent());
		assertEquals(before, trial.outputs()[0]);
	}

	@Test
	void inputsOfARowAreToldInTheUsersUnits() throws Exception {
		String rows = "size,colour,y\n12.5,red,1\n14.25,green,2\n9,blue,3\n10,red,2\n";
		Trained other = Trained.of(folder, FeedForward.of(4, 2, 1).withActivations("tanh", "identity"), Trained.table(folder, rows), "mse", "sgd", 0.1,
				1);
		other.dataset().getColumns().get(0).setScaling(Scaling.STANDARD);
		float[] scaled = other.data().scaleInputs("14.25", "green");
		assertArrayEquals(new String[] { "14.25", "green" }, other.data().unscaleInputs(scaled));
	}
}
