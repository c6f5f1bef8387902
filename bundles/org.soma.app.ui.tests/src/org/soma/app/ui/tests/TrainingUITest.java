package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Session.State;

/** The loop of training on XOR, driven by mouse and keys in the Training view. */
@ExtendWith(WorkbenchExtension.class)
class TrainingUITest {

	private IProject project;
	private TrainingDesk desk;

	private void openXor() throws Exception {
		project = TrainingDesk.xor();
		desk = TrainingDesk.ready(project.getFile("xor.network"));
	}

	private void openEndlessXor() throws Exception {
		project = TrainingDesk.endlessXor();
		desk = TrainingDesk.ready(project.getFile("xor.network"));
	}

	@Test
	void xorIsLearnedInOneStepOfTheHistory() throws Exception {
		openXor();
		float[] before = desk.weights();
		desk.press("Train");
		desk.await(State.ENDED);
		Wait.until("the end is shown", () -> desk.figure("Epoch").equals("2000 / 2000"));
		assertEquals("100.0 %", desk.figure("Accuracy"), "all four rows are right");
		float[] learned = desk.weights();
		assertFalse(Arrays.equals(before, learned));
		User.press("ctrl+z");
		assertArrayEquals(before, desk.weights());
		User.press("ctrl+y");
		assertArrayEquals(learned, desk.weights());
		Path run = desk.training().orElseThrow().runFolder().orElseThrow();
		assertTrue(Files.exists(run.resolve("result.json")));
	}

	@Test
	void keysTrainPauseAndStep() throws Exception {
		openEndlessXor();
		desk.turnToDrawing();
		User.press("ctrl+F9");
		Wait.until("one epoch is done", () -> desk.session().state() == State.PAUSED && desk.epoch() == 1);
		User.press("shift+F9");
		Wait.until("one batch more is done", () -> desk.session().state() == State.PAUSED && desk.session().snapshot().step() == 5);
		User.press("F9");
		desk.await(State.RUNNING);
		Wait.until("it goes on", () -> desk.epoch() > 100);
		User.press("F9");
		desk.await(State.PAUSED);
		assertTrue(desk.says("Paused"));
	}

	@Test
	void theRateIsChangedWhileItTrains() throws Exception {
		openEndlessXor();
		desk.train();
		User.click(desk.field(Text.class, "Rate"));
		User.press("ctrl+a");
		User.type("0.025");
		User.press("Return");
		Wait.until("the run has the new rate", () -> desk.session().settings().rate() == 0.025);
		assertTrue(desk.epoch() > 10, "nothing is lost");
		assertEquals(State.RUNNING, desk.session().state());
		User.press("ctrl+z");
		Wait.until("the run has the old rate", () -> desk.session().settings().rate() == 0.1);
		desk.press("Pause");
		desk.await(State.PAUSED);
	}

	@Test
	void anotherLossIsChosenAndTakenBack() throws Exception {
		openXor();
		Combo loss = desk.field(Combo.class, "Loss");
		String usual = loss.getText();
		User.click(loss);
		User.press("Down", "Return");
		Wait.until("another loss is chosen", () -> !desk.session().settings().loss().id().equals("mse"));
		User.press("ctrl+z");
		Wait.until("the old one is back", () -> desk.session().settings().loss().id().equals("mse"));
		assertEquals(usual, loss.getText());
	}

	@Test
	void aChangedNetworkIsAskedAbout() throws Exception {
		openEndlessXor();
		desk.train();
		desk.drawing.select("h4");
		desk.turnToDrawing();
		User.press("Delete");
		desk.await(State.PAUSED);
		desk.press("Go On");
		desk.await(State.RUNNING);
		desk.press("Pause");
		desk.await(State.PAUSED);
	}
}
