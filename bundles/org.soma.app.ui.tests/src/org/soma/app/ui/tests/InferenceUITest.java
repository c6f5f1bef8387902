package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.train.Snapshot;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Live;
import org.soma.training.ui.subject.Painted;
import org.soma.training.ui.trial.InferenceView;
import org.soma.ui.documents.WorkspaceDocuments;

/** A network is tried out with real keys and mouse. */
@ExtendWith(WorkbenchExtension.class)
class InferenceUITest {

	/** Within the text of a spinner. */
	private static final int BEFORE_BUTTONS = 15;

	private TrainedProject project;
	private Drawing drawing;
	private Composite view;

	private void open(FeedForward layers, String data, int rows, String loss, int epochs) throws Exception {
		project = TrainedProject.of(layers, data, rows, loss, rows > 0 ? "adam" : "sgd", rows > 0 ? 0.01 : 0.5, epochs);
		drawing = Drawing.open(project.file());
		view = TrainedProject.show(InferenceView.ID);
		Wait.until("the rows are read", () -> row().isEnabled());
	}

	private Spinner row() {
		return Widgets.labelled(view, Spinner.class, "Row");
	}

	private String answer() {
		return Widgets.find(view, Painted.class, painted -> painted.words().contains("=") || painted.words().startsWith("Prediction")
				|| painted.getClass().getSimpleName().equals("OutputBars")).orElseThrow().words();
	}

	private void answers(String what) {
		Wait.until("the answer is " + what + ", not " + answer(), () -> answer().contains(what));
	}

	private void type(Supplier<Text> field, String text) {
		User.click(field.get());
		User.press("ctrl+a");
		User.type(text);
	}

	private Text input(String name) {
		return Widgets.labelled(view, Text.class, name);
	}

	private Snapshot shown() {
		return Live.shared().source(WorkspaceDocuments.get().find(project.file()).orElseThrow()).orElseThrow().snapshot();
	}

	@Test
	void xorIsTypedAndTheDiagramIsShownWhatFlows() throws Exception {
		open(FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").withSeed(3), "xor", 0, "mse", 2000);
		for (int[] row : new int[][] { { 1, 0, 1 }, { 1, 1, 0 }, { 0, 1, 1 } }) {
			type(() -> input("a"), String.valueOf(row[0]));
			type(() -> input("b"), String.valueOf(row[1]));
			answers("Prediction: " + row[2]);
			assertEquals(row[0], shown().activations()[0]);
			assertEquals(row[2], shown().activations()[shown().plan().outputs()[0]], 0.1);
		}
		type(() -> input("a"), "much");
		answers("a: 'much' is no finite number");
	}

	@Test
	void aNeuronIsHeldAtAnotherValueAndReleased() throws Exception {
		open(FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").withSeed(3), "xor", 0, "mse", 2000);
		type(() -> input("a"), "1");
		answers("Prediction: 1");
		String free = answer();
		drawing.click("y1");
		Wait.until("it is told what it gives", () -> Widgets.button(view, "Hold at").isEnabled());
		type(() -> Widgets.find(view, Text.class, text -> "What the neuron is held at".equals(text.getToolTipText())).orElseThrow(), "0.1");
		answers("Prediction: 0 (90%)");
		assertTrue(Widgets.button(view, "Hold at").getSelection());
		User.click(Widgets.button(view, "Release All"));
		answers(free);
	}

	@Test
	void aPixelOfAPictureIsClickedAndARowIsPicked() throws Exception {
		open(FeedForward.of(25, 15, 10).withActivations("tanh", "softmax").withSeed(3), "digits-5x5(noise=0.05)", 300, "softmax-cross-entropy", 15);
		Spinner row = row();
		User.clickAt(row.toDisplay(BEFORE_BUTTONS, row.getSize().y / 2));
		User.press("ctrl+a");
		User.type("7");
		User.press("Return");
		answers("Prediction");
		Wait.until("the row is shown", () -> Live.shared().source(WorkspaceDocuments.get().find(project.file()).orElseThrow()).isPresent());
		float before = shown().activations()[12];
		User.click(Widgets.find(view, Painted.class, painted -> painted.words().contains("picture")).orElseThrow());
		Wait.until("the pixel in the middle is the other way", () -> shown().activations()[12] == 1 - before);
	}
}
