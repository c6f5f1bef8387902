package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.engine.record.RunRecord;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Session.State;

/** Each of the buttons that steer a training, pressed with the mouse, and the slider of the rate. */
@ExtendWith(WorkbenchExtension.class)
class SteeringUITest {

	private TrainingDesk desk;

	private void open() throws Exception {
		desk = TrainingDesk.ready(TrainingDesk.endlessXor().getFile("xor.network"));
	}

	/** Presses Step and waits until this many batches, of one row each, and epochs of four are done in all. */
	private void step(int rows) {
		desk.press("Step");
		Wait.until(rows + " rows are learned", () -> desk.session().state() == State.PAUSED && desk.session().snapshot().step() == rows);
		Wait.until("the view says so", () -> desk.says("Paused"));
	}

	private void stride(String keys) {
		Combo stride = Widgets.find(desk.view, Combo.class, combo -> Arrays.asList(combo.getItems()).contains("batch")).orElseThrow();
		stride.setFocus();
		User.press(keys.split(" "));
	}

	@Test
	void aSampleABatchAnEpochAndSeveralAreStepped() throws Exception {
		open();
		step(4);
		assertEquals(1, desk.epoch());
		stride("Up");
		step(5);
		stride("Up");
		step(6);
		stride("Down Down");
		Spinner count = Widgets.find(desk.view, Spinner.class, each -> true).orElseThrow();
		count.setFocus();
		User.press("ctrl+a");
		User.type("3");
		User.press("Tab");
		desk.press("Step");
		Wait.until("three epochs are done", () -> desk.session().state() == State.PAUSED && desk.epoch() == 4);
		Wait.until("the view says so", () -> desk.figure("Epoch").startsWith("4 / "));
	}

	@Test
	void pausingAndGoingOnLosesNothing() throws Exception {
		open();
		desk.train();
		desk.press("Pause");
		desk.await(State.PAUSED);
		int epoch = desk.epoch();
		float[] paused = desk.weights();
		desk.train();
		Wait.until("it goes on from there", () -> desk.epoch() > epoch);
		desk.press("Pause");
		desk.await(State.PAUSED);
		assertFalse(Arrays.equals(paused, desk.weights()));
	}

	@Test
	void aRunThatIsStoppedEndsAndAnotherGoesOnFromThere() throws Exception {
		open();
		float[] start = desk.weights();
		desk.train();
		desk.stop();
		float[] stopped = desk.weights();
		assertFalse(Arrays.equals(start, stopped));
		assertFalse(Widgets.button(desk.view, "Step").isEnabled(), "what has ended takes no steps");
		desk.train();
		desk.stop();
		desk.press("Reset");
		desk.await(State.READY);
		assertArrayEquals(start, desk.weights(), "the very first start");
	}

	@Test
	void resetBringsTheStartBackAndNewStartAnother() throws Exception {
		open();
		float[] start = desk.weights();
		step(4);
		assertFalse(Arrays.equals(start, desk.weights()));
		desk.press("Reset");
		desk.await(State.READY);
		assertArrayEquals(start, desk.weights());
		long seed = seed();
		desk.press("New Start");
		Wait.until("there is a new seed", () -> seed() != seed);
		assertFalse(Arrays.equals(start, desk.weights()));
		User.press("ctrl+z");
		assertArrayEquals(start, desk.weights());
	}

	@Test
	void aSeedThatIsTypedDrawsTheWeightsOfTheNextReset() throws Exception {
		open();
		float[] start = desk.weights();
		reset("4711");
		float[] drawn = desk.weights();
		assertFalse(Arrays.equals(start, drawn));
		learn();
		desk.press("Reset");
		Wait.until("it is at the start that was drawn", () -> desk.has(drawn));
		reset("12");
		assertFalse(Arrays.equals(drawn, desk.weights()));
		reset("4711");
		assertArrayEquals(drawn, desk.weights(), "the same seed gives the same weights");
		learn();
		assertEquals(4711L, RunRecord.settings(desk.training().orElseThrow().runFolder().orElseThrow()).get("weight_seed"));
		desk.stop();
	}

	/** Takes as many steps as the view is set to. */
	private void learn() {
		desk.press("Step");
		Wait.until("it has learned", () -> desk.session().state() == State.PAUSED && desk.session().snapshot().step() > 0);
		Wait.until("the view says so", () -> desk.says("Paused"));
	}

	private void reset(String seed) {
		Text field = desk.field(Text.class, "Weight seed");
		User.reveal(field);
		User.click(field);
		User.press("ctrl+a");
		User.type(seed);
		User.press("Return");
		Wait.until("it is the seed", () -> seed() == Long.parseLong(seed));
		desk.press("Reset");
		desk.await(State.READY);
	}

	private long seed() {
		return desk.training().orElseThrow().training().getWeightSeed();
	}

	@Test
	void theRateFollowsItsSliderWhileItTrains() throws Exception {
		open();
		desk.train();
		Scale slider = Widgets.find(desk.view, Scale.class, each -> true).orElseThrow();
		User.reveal(slider);
		Wait.allEvents();
		Point size = slider.getSize();
		double[] held = new double[1];
		User.dragAndLook(slider.toDisplay(knob(slider), size.y / 2), slider.toDisplay(size.x / 4, size.y / 2), () -> {
			Wait.until("the run has a lower rate", () -> desk.session().settings().rate() < 0.01);
			held[0] = desk.session().settings().rate();
		});
		assertTrue(held[0] > 1e-6, "at a quarter of the way: " + held[0]);
		assertEquals(State.RUNNING, desk.session().state());
		Wait.until("the file says so, too", () -> desk.training().orElseThrow().training().getRate() < 0.01);
		User.press("ctrl+z");
		Wait.until("one step brings the old rate back", () -> desk.session().settings().rate() == 0.1);
		desk.stop();
	}

	/** Where the knob stands, which has half its own size beside it at the ends. */
	private static int knob(Scale slider) {
		int margin = 12;
		return margin + (slider.getSize().x - 2 * margin) * slider.getSelection() / slider.getMaximum();
	}
}
