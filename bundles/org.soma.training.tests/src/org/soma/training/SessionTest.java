package org.soma.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.build.FeedForward;
import org.soma.data.Datasets;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Trainer.Stride;
import org.soma.engine.train.TrainingSettings;
import org.soma.engine.train.TrainingSettings.Pick;
import org.soma.model.Dataset;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Synapse;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.model.resource.Documents;

class SessionTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	Path folder;

	private final BlockingQueue<Runnable> thread = new LinkedBlockingQueue<>();
	private final Live live = new Live();
	private ModelDocument document;
	private Session session;

	@BeforeEach
	void openXor() throws Exception {
		Network network = FeedForward.of(2, 3, 1).withActivations("tanh", "sigmoid").withSeed(7).build();
		Path file = folder.resolve("xor.network");
		Documents.save(network, file);
		document = ModelDocument.open(file);
		Path data = folder.resolve("xor.dataset");
		Dataset dataset = NewDataset.from(data, "xor").make();
		PreparedData prepared = Datasets.prepare(dataset, data, (Network) document.getModel());
		session = new Session(document, prepared, settings(50_000_000), live, thread::add, run -> {
			// nothing is recorded
		});
	}

	private static TrainingSettings settings(int epochs) {
		return new TrainingSettings(Pick.of("mse"), Pick.of("adam"), 0.05, Pick.of("constant"), List.of(), null, List.of(), epochs, 4, true, 1);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Network network() {
		return (Network) document.getModel();
	}

	private float[] weights() throws Exception {
		return Plan.of(network()).values().start();
	}

	private CommandStack stack() {
		return document.getEditingDomain().getCommandStack();
	}

	/** Does what comes to the document's thread until a condition holds. */
	private void await(BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "waited in vain");
			Runnable next = thread.poll(10, TimeUnit.MILLISECONDS);
			if (next != null) {
				next.run();
			}
		}
	}

	private void train(int count) throws InterruptedException {
		await(() -> session.snapshot().plan() == session.plan());
		int epoch = session.snapshot().epoch() + count;
		session.step(Stride.EPOCH, count);
		awaitTrained(epoch);
	}

	private void awaitTrained(int epoch) throws InterruptedException {
		await(() -> stack().getUndoCommand() != null && stack().getUndoCommand().getLabel().startsWith("Train to epoch " + epoch + ","));
	}

	@Test
	void trainingIsOneStepOfTheHistory() throws Exception {
		float[] before = weights();
		train(5);
		train(3);
		float[] trained = weights();
		stack().undo();
		assertArrayEquals(before, weights(), "undone at once, though it was paused in between");
		assertFalse(stack().canUndo());
		stack().redo();
		assertArrayEquals(trained, weights());
	}

	@Test
	void whatWasSavedInBetweenStaysAStepOfItsOwn() throws Exception {
		train(5);
		float[] saved = weights();
		document.save();
		session.step(Stride.EPOCH, 5);
		await(() -> document.isDirty());
		stack().undo();
		assertArrayEquals(saved, weights());
		assertFalse(document.isDirty());
	}

	@Test
	void anEditWhileItRunsCountsFromTheNextStepOn() throws Exception {
		session.start();
		await(() -> session.snapshot().epoch() > 10);
		Synapse edited = (Synapse) network().getLinks().get(0);
		stack().execute(Edits.set(document.getEditingDomain(), edited, Literals.SYNAPSE__FROZEN, true));
		stack().execute(Edits.set(document.getEditingDomain(), edited, Literals.SYNAPSE__WEIGHT, 0.75f));
		Plan edit = session.plan();
		await(() -> session.snapshot().plan() == edit && session.snapshot().epoch() > 20);
		assertEquals(0.75f, session.snapshot().values()[edit.values().number(edited)]);
		assertEquals(Session.State.RUNNING, session.state());
		session.pause();
		await(() -> stack().getUndoCommand() instanceof NewValues);
		assertEquals(0.75f, edited.getWeight());
		assertTrue(session.snapshot().step() > 20, "it went on, and did not begin anew");
	}

	@Test
	void aConnectionThatGoesPausesItAndItCanGoOn() throws Exception {
		boolean[] told = new boolean[1];
		session.addListener(new SessionListener() {
			@Override
			public void structureChanged(Session changed) {
				told[0] = true;
			}
		});
		session.start();
		await(() -> session.snapshot().epoch() > 10);
		Link gone = network().getLinks().get(0);
		stack().execute(Edits.delete(document.getEditingDomain(), List.of(gone)));
		await(() -> told[0] && session.state() == Session.State.PAUSED && stack().getUndoCommand() instanceof NewValues);
		int epoch = session.snapshot().epoch();
		session.start();
		await(() -> session.snapshot().epoch() > epoch);
	}

	@Test
	void aNetworkThatCannotBeTrainedAnyMoreSaysWhyAndIsMendedByUndo() throws Exception {
		session.start();
		await(() -> session.snapshot().epoch() > 1);
		stack().execute(Edits.delete(document.getEditingDomain(), List.of(network().getNodes().get(0))));
		assertTrue(session.trouble().orElseThrow().contains("inputs"), session.trouble()::toString);
		await(() -> session.state() == Session.State.PAUSED);
		stack().undo();
		assertTrue(session.trouble().isEmpty());
	}

	@Test
	void resetGivesTheSameStartAndTheSameCourseAgain() throws Exception {
		float[] before = weights();
		train(20);
		float[] trained = weights();
		session.reset();
		assertArrayEquals(before, weights());
		assertEquals(Session.State.READY, session.state());
		train(20);
		assertArrayEquals(trained, weights());
	}

	@Test
	void resetAfterTrainingOnGoesToTheVeryFirstStart() throws Exception {
		float[] start = weights();
		for (int run = 0; run < 3; run++) {
			train(3);
			session.stop();
			await(() -> session.state() == Session.State.ENDED);
			session.trainOn();
		}
		train(3);
		session.reset();
		assertArrayEquals(start, weights());
	}

	@Test
	void aStartThatWasEditedByHandIsTheStart() throws Exception {
		Synapse edited = (Synapse) network().getLinks().get(0);
		stack().execute(Edits.set(document.getEditingDomain(), edited, Literals.SYNAPSE__WEIGHT, 0.75f));
		float[] start = weights();
		train(3);
		session.reset();
		assertArrayEquals(start, weights());
	}

	@Test
	void viewsSeeTheTrainingAsLongAsItIsOpen() throws Exception {
		assertEquals(session, live.source(document).orElseThrow());
		Live.Source moment = session::snapshot;
		live.show(document, moment);
		assertEquals(moment, live.source(document).orElseThrow());
		live.hide(document, moment);
		assertEquals(session, live.source(document).orElseThrow());
		session.close();
		assertTrue(live.source(document).isEmpty());
	}

	@Test
	void closingKeepsWhatWasLearned() throws Exception {
		float[] before = weights();
		session.start();
		await(() -> session.snapshot().epoch() > 5);
		session.close();
		assertFalse(Arrays.equals(before, weights()));
		stack().undo();
		assertArrayEquals(before, weights());
	}

	@Test
	void aPauseNowLeavesWhatWasLearnedInTheHistoryAtOnce() throws Exception {
		float[] before = weights();
		session.start();
		await(() -> session.snapshot().epoch() > 5);
		session.pauseNow();
		assertEquals(Session.State.PAUSED, session.state());
		assertFalse(Arrays.equals(before, weights()));
		assertTrue(document.isDirty());
	}

	@Test
	void manyEpochsAreToldOfNowAndThen() throws Exception {
		int[] told = new int[1];
		session.addListener(new SessionListener() {
			@Override
			public void changed(Session changed) {
				told[0]++;
			}
		});
		session.step(Stride.EPOCH, 20_000);
		awaitTrained(20_000);
		assertTrue(told[0] < 1000, told[0] + " times");
	}
}
