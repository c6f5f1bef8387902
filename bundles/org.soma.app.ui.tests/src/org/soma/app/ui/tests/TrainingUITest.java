package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.engine.plan.Plan;
import org.soma.examples.ExampleRegistry;
import org.soma.examples.Examples;
import org.soma.model.Network;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Session;
import org.soma.training.Session.State;
import org.soma.training.ui.TrainingView;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;

/** The loop of training, driven by mouse and keys in the Training view. */
@ExtendWith(WorkbenchExtension.class)
class TrainingUITest {

	private IProject project;
	private Drawing drawing;
	private Composite view;

	/** Opens the XOR example and the Training view, and waits until it is ready. */
	private void openXor() throws Exception {
		makeXor();
		open();
		awaitSession();
	}

	private void makeXor() throws Exception {
		project = Examples.create(ExampleRegistry.get().find("xor").orElseThrow(), "xor", null);
		Wait.untilWorkspaceIsQuiet();
	}

	private void open() throws Exception {
		drawing = Drawing.open(project.getFile("xor.network"));
		IViewPart part = Wait.turnOf(() -> WorkbenchExtension.page().showView(TrainingView.ID));
		view = (Composite) part.getSite().getService(MPart.class).getWidget();
	}

	private void awaitSession() {
		Wait.until("the training is ready", () -> training().flatMap(OpenTraining::session).isPresent());
		Wait.allEvents();
	}

	/** Never to come to an end within a test. */
	private void trainLong() throws Exception {
		IFile file = project.getFile("xor.training");
		TestProject.write(file, TestProject.read(file).replace("epochs=\"2000\"", "epochs=\"50000000\""));
	}

	private static Optional<OpenTraining> training() {
		return Trainings.get().current();
	}

	private static Session session() {
		return training().flatMap(OpenTraining::session).orElseThrow();
	}

	private void press(String button) {
		Button found = Widgets.button(view, button);
		Wait.until("'" + button + "' can be pressed", found::isEnabled);
		User.click(found);
	}

	private void await(State state) {
		Wait.until("the training is " + state, () -> session().state() == state);
		Wait.allEvents();
	}

	private float[] weights() throws Exception {
		return Plan.of((Network) session().document().getModel()).values().start();
	}

	private Composite fields() {
		ScrolledComposite scrolled = Widgets.find(view, ScrolledComposite.class, area -> true).orElseThrow();
		return (Composite) ((Composite) scrolled.getContent()).getChildren()[1];
	}

	private String figure(String name) {
		return Widgets.labelled(view, Label.class, name).getText();
	}

	private void turnToDrawing() {
		drawing.canvas().setFocus();
		Wait.allEvents();
	}

	@Test
	void xorIsLearnedInOneStepOfTheHistory() throws Exception {
		openXor();
		float[] before = weights();
		press("Train");
		await(State.ENDED);
		Wait.until("all four rows are right", () -> figure("Accuracy").equals("100.0 %"));
		assertEquals("2000 / 2000", figure("Epoch"));
		float[] learned = weights();
		assertFalse(Arrays.equals(before, learned));
		User.press("ctrl+z");
		assertArrayEquals(before, weights());
		User.press("ctrl+y");
		assertArrayEquals(learned, weights());
		Path run = training().orElseThrow().runFolder().orElseThrow();
		assertTrue(Files.exists(run.resolve("result.json")));
	}

	@Test
	void keysTrainPauseAndStep() throws Exception {
		makeXor();
		trainLong();
		open();
		awaitSession();
		turnToDrawing();
		User.press("ctrl+F9");
		Wait.until("one epoch is done", () -> session().state() == State.PAUSED && session().snapshot().epoch() == 1);
		User.press("shift+F9");
		Wait.until("one batch more is done", () -> session().state() == State.PAUSED && session().snapshot().step() == 5);
		User.press("F9");
		await(State.RUNNING);
		Wait.until("it goes on", () -> session().snapshot().epoch() > 100);
		User.press("F9");
		await(State.PAUSED);
		assertEquals("Paused", state());
	}

	private String state() {
		return Widgets.find(view, Label.class, label -> label.getText().equals("Paused")).map(Label::getText).orElse("");
	}

	@Test
	void theRateIsChangedWhileItTrains() throws Exception {
		makeXor();
		trainLong();
		open();
		awaitSession();
		press("Train");
		await(State.RUNNING);
		Wait.until("it trains", () -> session().snapshot().epoch() > 10);
		Text rate = Widgets.labelled(fields(), Text.class, "Rate");
		User.click(rate);
		User.press("ctrl+a");
		User.type("0.025");
		User.press("Return");
		Wait.until("the run has the new rate", () -> session().settings().rate() == 0.025);
		int epoch = session().snapshot().epoch();
		assertTrue(epoch > 10, "nothing is lost");
		assertEquals(State.RUNNING, session().state());
		User.press("ctrl+z");
		Wait.until("the run has the old rate", () -> session().settings().rate() == 0.1);
		press("Pause");
		await(State.PAUSED);
	}

	@Test
	void resetBringsTheStartBack() throws Exception {
		openXor();
		float[] start = weights();
		press("Step");
		Wait.until("an epoch is done", () -> session().state() == State.PAUSED);
		Wait.allEvents();
		assertFalse(Arrays.equals(start, weights()));
		press("Reset");
		await(State.READY);
		assertArrayEquals(start, weights());
		long seed = training().orElseThrow().training().getWeightSeed();
		press("New Start");
		Wait.until("there is a new seed", () -> training().orElseThrow().training().getWeightSeed() != seed);
		assertFalse(Arrays.equals(start, weights()));
		User.press("ctrl+z");
		assertArrayEquals(start, weights());
	}

	@Test
	void whatDoesNotFitIsSaidAndMended() throws Exception {
		makeXor();
		IFile file = project.getFile("xor.training");
		TestProject.write(file, TestProject.read(file).replace("batch=\"1\"", "batch=\"64\""));
		open();
		Wait.until("a remedy is offered", () -> Widgets.find(view, Button.class, button -> button.getText().equals("Use a batch of 4")).isPresent());
		assertTrue(training().orElseThrow().problem().orElseThrow().contains("batch of 64"));
		press("Use a batch of 4");
		awaitSession();
		assertEquals(4, session().settings().batch());
		press("Train");
		await(State.ENDED);
	}

	@Test
	void aNetworkWithoutTrainingGetsOneInOneClick() throws Exception {
		makeXor();
		project.getFile("xor.training").delete(true, null);
		Wait.untilWorkspaceIsQuiet();
		open();
		Wait.until("it is offered", () -> Widgets.find(view, Button.class, button -> button.getText().startsWith("Create Training")).isPresent());
		press("Create Training with xor.dataset");
		awaitSession();
		assertTrue(project.getFile("xor.training").exists());
		assertEquals("bce", session().settings().loss().id());
		press("Train");
		await(State.ENDED);
	}

	@Test
	void aChangedNetworkIsAskedAbout() throws Exception {
		makeXor();
		trainLong();
		open();
		awaitSession();
		press("Train");
		await(State.RUNNING);
		drawing.select("h4");
		turnToDrawing();
		User.press("Delete");
		await(State.PAUSED);
		press("Go On");
		await(State.RUNNING);
		press("Pause");
		await(State.PAUSED);
	}

	@Test
	void closingTheLastEditorOfWhatTrainsIsAskedAbout() throws Exception {
		makeXor();
		trainLong();
		open();
		awaitSession();
		press("Train");
		await(State.RUNNING);
		float[] before = weights();
		Wait.until("it has learned", () -> session().snapshot().epoch() > 10);
		Answer answer = Answer.to("Training Runs", "Stop and Save");
		turnToDrawing();
		User.press("ctrl+w");
		answer.await();
		assertTrue(training().isEmpty());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		drawing = Drawing.open(project.getFile("xor.network"));
		awaitSession();
		assertFalse(Arrays.equals(before, weights()));
	}

	@Test
	void aRunThatWasCutOffIsOfferedAgain() throws Exception {
		openXor();
		float[] before = weights();
		press("Step");
		Wait.until("an epoch is done", () -> session().state() == State.PAUSED);
		Wait.allEvents();
		float[] learned = weights();
		Path run = training().orElseThrow().runFolder().orElseThrow();
		Path kept = run.resolve("weights/epoch-1.safetensors");
		byte[] weights = Files.readAllBytes(kept);
		User.press("ctrl+z");
		Wait.turnOf(() -> WorkbenchExtension.page().closeAllEditors(false));
		Wait.until("the training is closed", () -> training().isEmpty());
		// As it is after a kill, which ends no run.
		Files.delete(run.resolve("result.json"));
		Files.write(kept, weights);
		open();
		awaitSession();
		press("Take Weights");
		Wait.until("they are taken", () -> learns(learned));
		User.press("ctrl+z");
		assertArrayEquals(before, weights());
		assertTrue(Files.exists(run.resolve("result.json")), "nobody is asked again");
	}

	private boolean learns(float[] learned) {
		try {
			return Arrays.equals(learned, weights());
		} catch (Exception e) {
			return false;
		}
	}

	@Test
	void anotherLossIsChosenAndTakenBack() throws Exception {
		openXor();
		Combo loss = Widgets.labelled(fields(), Combo.class, "Loss");
		String usual = loss.getText();
		User.click(loss);
		User.press("Down", "Return");
		Wait.until("another loss is chosen", () -> !session().settings().loss().id().equals("mse"));
		User.press("ctrl+z");
		Wait.until("the old one is back", () -> session().settings().loss().id().equals("mse"));
		assertEquals(usual, loss.getText());
	}
}
