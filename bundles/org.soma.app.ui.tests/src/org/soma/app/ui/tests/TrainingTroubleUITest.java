package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.data.PreparedData;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Session;
import org.soma.training.Session.State;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;

/** What cannot be trained says why and is mended in one click; what trains is not lost by a window that is closed. */
@ExtendWith(WorkbenchExtension.class)
class TrainingTroubleUITest {

	private IProject project;
	private TrainingDesk desk;

	private void open() throws Exception {
		desk = TrainingDesk.open(project.getFile("xor.network"));
	}

	private void openEndlessXor() throws Exception {
		project = TrainingDesk.endlessXor();
		desk = TrainingDesk.ready(project.getFile("xor.network"));
	}

	private void awaitOffer(String button) {
		Wait.until("'" + button + "' is offered", () -> desk.offers(button));
	}

	@Test
	void aBatchThatIsTooLargeIsMadeSmaller() throws Exception {
		project = TrainingDesk.xor();
		TrainingDesk.change(project, "batch=\"1\"", "batch=\"64\"");
		open();
		awaitOffer("Use a batch of 4");
		assertTrue(desk.training().orElseThrow().problem().orElseThrow().contains("batch of 64"));
		desk.press("Use a batch of 4");
		desk.awaitSession();
		assertEquals(4, desk.session().settings().batch());
		desk.press("Train");
		desk.await(State.ENDED);
	}

	@Test
	void aNetworkThatIsSmallerThanItsDataIsMadeToFit() throws Exception {
		project = TrainingDesk.xor();
		IFile rows = project.getFile("xor.csv");
		TestProject.write(rows, "a,b,c,y,z\n0,0,1,0,1\n0,1,0,1,0\n1,0,1,1,0\n1,1,0,0,1\n");
		IFile dataset = project.getFile("xor.dataset");
		TestProject.write(dataset, """
				<?xml version="1.0" encoding="UTF-8"?>
				<soma:Dataset xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1">
				  <sources file="xor.csv"/>
				  <columns name="a" role="input" kind="number"/>
				  <columns name="b" role="input" kind="number"/>
				  <columns name="c" role="input" kind="number"/>
				  <columns name="y" role="target" kind="number"/>
				  <columns name="z" role="target" kind="number"/>
				</soma:Dataset>
				""");
		open();
		awaitOffer("Give the network 3 inputs and 2 outputs");
		String reason = desk.training().orElseThrow().problem().orElseThrow();
		assertTrue(reason.startsWith("xor.dataset has 3 input values (a, b, c) where the network takes 2"), reason);
		desk.press("Give the network 3 inputs and 2 outputs");
		desk.awaitSession();
		assertTrue(desk.drawing.has("x3") && desk.drawing.has("y2"));
		assertTrue(desk.drawing.link("x3", "h1").isPresent() && desk.drawing.link("h4", "y2").isPresent());
		desk.turnToDrawing();
		User.press("ctrl+z");
		awaitOffer("Give the network 3 inputs and 2 outputs");
		assertFalse(desk.drawing.has("x3"));
		User.press("ctrl+y");
		desk.awaitSession();
		desk.press("Train");
		desk.await(State.ENDED);
	}

	/** Cancelled at the very moment it begins, as a quick hand does in the Progress view. */
	@Test
	void readingThatIsCancelledIsOfferedAgain() throws Exception {
		project = TrainingDesk.xor();
		Trainings.Listener hand = new Trainings.Listener() {

			@Override
			public void currentChanged(Optional<OpenTraining> current) {
				current.ifPresent(training -> Arrays.stream(Job.getJobManager().find(null))
						.filter(job -> job.getName().startsWith("Reading the data of " + training.file().getName())).forEach(Job::cancel));
			}
		};
		Trainings.get().addListener(hand);
		open();
		awaitOffer("Read Again");
		Trainings.get().removeListener(hand);
		assertTrue(desk.says("Cannot be trained yet"));
		desk.press("Read Again");
		desk.awaitSession();
		desk.press("Train");
		desk.await(State.ENDED);
	}

	@Test
	void aNetworkWithoutTrainingGetsOneInOneClick() throws Exception {
		project = TrainingDesk.xor();
		project.getFile("xor.training").delete(true, null);
		Wait.untilWorkspaceIsQuiet();
		open();
		awaitOffer("Create Training");
		desk.press("Create Training with xor.dataset");
		desk.awaitSession();
		assertTrue(project.getFile("xor.training").exists());
		assertEquals("bce", desk.session().settings().loss().id());
		desk.press("Train");
		desk.await(State.ENDED);
	}

	@Test
	void closingTheLastEditorOfWhatTrainsIsAskedAbout() throws Exception {
		openEndlessXor();
		float[] before = desk.weights();
		desk.train();
		Answer answer = Answer.to("Training Runs", "Stop and Save");
		desk.turnToDrawing();
		User.press("ctrl+w");
		answer.await();
		assertTrue(desk.training().isEmpty());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		open();
		desk.awaitSession();
		assertFalse(desk.has(before));
	}

	@Test
	void whatWasLearnedIsDiscardedWhereItsUserWantsThat() throws Exception {
		openEndlessXor();
		float[] before = desk.weights();
		desk.train();
		Path run = desk.training().orElseThrow().runFolder().orElseThrow();
		Answer answer = Answer.to("Training Runs", "Stop and Discard");
		desk.turnToDrawing();
		User.press("ctrl+w");
		answer.await();
		assertTrue(desk.training().isEmpty());
		Wait.until("the run has ended", () -> Files.exists(run.resolve("result.json")));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		open();
		desk.awaitSession();
		assertArrayEquals(before, desk.weights());
		assertFalse(desk.session().document().isDirty());
	}

	@Test
	void aTrainingGoesOnWithoutItsEditorWhereItsUserWantsThat() throws Exception {
		openEndlessXor();
		desk.train();
		OpenTraining training = desk.training().orElseThrow();
		Answer answer = Answer.to("Training Runs", "Go On Training");
		desk.turnToDrawing();
		User.press("ctrl+w");
		answer.await();
		int epoch = training.session().orElseThrow().snapshot().epoch();
		Wait.until("it goes on", () -> training.session().orElseThrow().snapshot().epoch() > epoch);
		desk.stop();
	}

	@Test
	void aRunGoesOnWithTheRowsItBeganWithUntilItsUserWantsTheOthers() throws Exception {
		openEndlessXor();
		desk.train();
		Session run = desk.session();
		float[] before = firstRow();
		DataEditing data = DataEditing.open(project.getFile("xor.dataset"));
		data.click(0, 1);
		User.type("0.25");
		User.press("Return", "ctrl+s");
		awaitOffer("Begin Anew With It");
		assertFalse(data.editor.isDirty());
		assertSame(run, desk.session());
		assertEquals(State.RUNNING, run.state());
		assertArrayEquals(before, firstRow());
		desk.press("Begin Anew With It");
		Wait.until("another run has begun", () -> desk.training().flatMap(OpenTraining::session).filter(next -> next != run && next.state() == State.RUNNING).isPresent());
		assertFalse(Arrays.equals(before, firstRow()));
		assertFalse(desk.offers("Begin Anew With It"));
		desk.stop();
	}

	private float[] firstRow() {
		PreparedData data = desk.training().flatMap(OpenTraining::data).orElseThrow();
		float[] inputs = new float[data.train().inputs()];
		data.train().read(new int[] { 0 }, 0, 1, inputs, new float[data.train().targets()]);
		return inputs;
	}

	@Test
	void closingTheWorkbenchWhileItTrainsIsAskedAbout() throws Exception {
		openEndlessXor();
		desk.train();
		Answer answer = Answer.to("Training Runs", "Go On Training");
		User.press("alt+F4");
		answer.await();
		assertEquals(State.RUNNING, desk.session().state());
		assertFalse(desk.view.isDisposed());
		desk.stop();
	}

	/** The second question is answered so that the workbench, and with it the tests, go on. */
	@Test
	void whenTheWorkbenchIsClosedTheTrainingIsPausedAndWhatWasLearnedCanBeSaved() throws Exception {
		openEndlessXor();
		float[] before = desk.weights();
		desk.train();
		Answer pause = Answer.to("Training Runs", "Pause and Close");
		Answer save = Answer.to("Save", "Cancel");
		User.press("alt+F4");
		pause.await();
		save.await();
		assertEquals(State.PAUSED, desk.session().state());
		assertTrue(desk.session().document().isDirty());
		assertFalse(desk.has(before), "what was learned is in the document");
		assertFalse(desk.view.isDisposed());
	}

	@Test
	void aRunThatWasCutOffIsOfferedAgain() throws Exception {
		project = TrainingDesk.xor();
		desk = TrainingDesk.ready(project.getFile("xor.network"));
		float[] before = desk.weights();
		desk.press("Step");
		desk.await(State.PAUSED);
		float[] learned = desk.weights();
		Path run = desk.training().orElseThrow().runFolder().orElseThrow();
		Path kept = run.resolve("weights/epoch-1.safetensors");
		byte[] weights = Files.readAllBytes(kept);
		User.press("ctrl+z");
		Wait.turnOf(() -> WorkbenchExtension.page().closeAllEditors(false));
		Wait.until("the training is closed", () -> desk.training().isEmpty());
		// As it is after a kill, which ends no run.
		Files.delete(run.resolve("result.json"));
		Files.write(kept, weights);
		open();
		desk.awaitSession();
		desk.press("Take Weights");
		Wait.until("they are taken", () -> desk.has(learned));
		User.press("ctrl+z");
		assertArrayEquals(before, desk.weights());
		assertTrue(Files.exists(run.resolve("result.json")), "nobody is asked again");
	}
}
