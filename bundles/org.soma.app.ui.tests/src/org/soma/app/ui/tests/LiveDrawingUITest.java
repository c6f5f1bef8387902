package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Synapse;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.RunValues;
import org.soma.training.Session.State;
import org.soma.ui.grid.Grid;

/** What the drawing shows while a training runs, and what becomes of what is changed there meanwhile. */
@ExtendWith(WorkbenchExtension.class)
class LiveDrawingUITest {

	/** Below a neuron's outline and above its curve. */
	private static final int FILL = -13;
	private static final int X1 = 1;

	private TrainingDesk desk;
	private Drawing drawing;

	private void open() throws Exception {
		desk = TrainingDesk.ready(TrainingDesk.endlessXor().getFile("xor.network"));
		drawing = desk.drawing;
	}

	/** The connections between inputs and hidden neurons, of a picture of the canvas. */
	private int[] connections(ImageData picture) {
		Point from = drawing.canvas().toControl(drawing.place(80, 48));
		Point to = drawing.canvas().toControl(drawing.place(176, 276));
		int[] pixels = new int[(to.x - from.x) * (to.y - from.y)];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = picture.getPixel(from.x + i % (to.x - from.x), from.y + i / (to.x - from.x));
		}
		return pixels;
	}

	/** What it looks like while nothing runs. */
	private ImageData picture() {
		drawing.awaitKept();
		return drawing.picture();
	}

	private Synapse synapse() {
		return (Synapse) drawing.link("x1", "h1").orElseThrow();
	}

	private float running() {
		return new RunValues(desk.session().snapshot()).value(synapse(), 0);
	}

	private boolean says(String weight) {
		return drawing.root().labels().texts().contains(weight);
	}

	/** Lets the training take some more steps. */
	private void goOn() {
		int epoch = desk.epoch();
		Wait.until("it goes on", () -> desk.epoch() > epoch + 10);
		assertEquals(State.RUNNING, desk.session().state());
	}

	private void pause() {
		desk.turnToDrawing();
		User.press("F9");
		desk.await(State.PAUSED);
		drawing.settle();
	}

	@Test
	void fillsAndWeightsFollowAndStayAsTheyAreAtTheEnd() throws Exception {
		open();
		ImageData start = picture();
		float[] before = desk.weights();
		desk.train();
		Wait.until("a neuron is filled by what it gives",
				() -> !drawing.colour(start, "h1", 0, FILL).equals(drawing.colour(drawing.look(), "h1", 0, FILL)));
		Wait.until("the connections show what was learned", () -> !Arrays.equals(connections(start), connections(drawing.look())));
		ImageData early = drawing.look();
		Wait.until("it goes on to change", () -> !Arrays.equals(early.data, drawing.look().data));
		pause();
		float[] learned = desk.weights();
		assertFalse(Arrays.equals(connections(start), connections(picture())));
		desk.turnToDrawing();
		User.press("ctrl+z");
		Wait.until("it is undone", () -> desk.has(before));
		assertArrayEquals(connections(start), connections(picture()), "undo brings back the weights");
		desk.turnToDrawing();
		User.press("ctrl+y");
		Wait.until("it is redone", () -> !desk.has(before));
		assertArrayEquals(learned, desk.weights(), "redo brings back what was learned");
		assertFalse(Arrays.equals(connections(start), connections(picture())));
	}

	@Test
	void aWeightAndALockThatAreEditedApplyAtTheNextStep() throws Exception {
		open();
		drawing.canvas().setFocus();
		User.press("v");
		desk.train();
		WorkbenchExtension.page().showView(IPageLayout.ID_PROP_SHEET);
		PropertyTabs.show(drawing, "h1");
		Grid grid = PropertyTabs.grid(PropertyTabs.WEIGHTS);
		PropertyTabs.clickLock(grid, X1, 0);
		Wait.until("it is locked", () -> synapse().isFrozen());
		goOn();
		float held = running();
		goOn();
		assertEquals(held, running(), "what is locked stays");
		PropertyTabs.click(grid, X1, 0);
		User.type("-3");
		User.press("Return");
		Wait.until("it is seen", () -> says("-3.00"));
		goOn();
		assertEquals(-3, running());
		assertTrue(says("-3.00"));
		desk.turnToDrawing();
		User.press("ctrl+z");
		Wait.until("it is undone", () -> running() != -3 && !says("-3.00"));
		User.press("ctrl+y");
		Wait.until("it is redone", () -> running() == -3 && says("-3.00"));
		PropertyTabs.clickLock(grid, X1, 0);
		Wait.until("it is free", () -> !synapse().isFrozen());
		PropertyTabs.click(PropertyTabs.grid(), X1, 0);
		User.type("0.5");
		User.press("Return");
		Wait.until("it learns from there", () -> running() > -3 && running() != 0.5f && synapse().getWeight() == 0.5f);
		pause();
		assertNotEquals(0.5f, running());
		assertEquals(running(), synapse().getWeight(), "what was learned is kept");
	}

	@Test
	void aNeuronThatIsDeletedMeanwhileComesBackByUndo() throws Exception {
		open();
		ImageData whole = picture();
		float[] before = desk.weights();
		desk.train();
		drawing.select("h4");
		User.press("Delete");
		desk.await(State.PAUSED);
		assertFalse(drawing.has("h4"));
		desk.press("Go On");
		desk.await(State.RUNNING);
		goOn();
		pause();
		int[] end = connections(picture());
		desk.turnToDrawing();
		User.press("ctrl+z", "ctrl+z");
		Wait.until("it is back", () -> drawing.has("h4") && desk.has(before));
		assertArrayEquals(connections(whole), connections(picture()), "undo brings back the picture");
		assertFalse(drawing.history().canUndo());
		desk.turnToDrawing();
		User.press("ctrl+y", "ctrl+y");
		Wait.until("it is gone again", () -> !drawing.has("h4") && !drawing.history().canRedo());
		assertArrayEquals(end, connections(picture()), "redo brings back what was learned");
		desk.turnToDrawing();
		User.press("F9");
		desk.await(State.RUNNING);
		goOn();
		pause();
	}
}
