package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.train.Snapshot;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.model.resource.Documents;
import org.soma.testing.ui.Pixels;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Live;
import org.soma.training.trial.Trial;
import org.soma.training.ui.doctor.DoctorView;
import org.soma.training.ui.evaluation.EvaluationView;
import org.soma.training.ui.subject.Painted;
import org.soma.training.ui.trial.InferenceView;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.pad.DrawPad;

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
		return Widgets.find(view, Painted.class, painted -> painted.getClass().getSimpleName().equals("OutputBars")).orElseThrow().words();
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
	void aSliderIsMovedAndTheAnswerFollows() throws Exception {
		open(FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").withSeed(3), "xor", 0, "mse", 2000);
		answers("Prediction: 0");
		Scale slider = Widgets.find(view, Scale.class, Scale::isVisible).orElseThrow();
		User.click(slider);
		User.press("End");
		answers("Prediction: 1");
		assertEquals("1", input("a").getText());
		assertEquals(1, shown().activations()[0]);
		User.press("Home");
		answers("Prediction: 0");
	}

	@Test
	void whatIsEditedBehindAnotherViewIsThereWhenItIsSeenAgain() throws Exception {
		open(FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").withSeed(3), "xor", 0, "mse", 2000);
		type(() -> input("a"), "1");
		answers("Prediction: 1");
		WorkbenchExtension.page().showView(DoctorView.ID);
		Wait.until("the other view covers it", () -> !view.isVisible());
		var domain = WorkspaceDocuments.get().find(project.file()).orElseThrow().getEditingDomain();
		drawing.history().execute(Edits.set(domain, drawing.node("y1"), Literals.NEURON__BIAS, -100f));
		WorkbenchExtension.page().showView(InferenceView.ID);
		answers("Prediction: 0");
		drawing.history().undo();
		answers("Prediction: 1");
	}

	@Test
	void aDigitIsPickedErasedAndDrawn() throws Exception {
		open(FeedForward.of(25, 15, 10).withActivations("tanh", "softmax").withSeed(3), "digits-5x5(noise=0.05)", 300, "softmax-cross-entropy", 15);
		Spinner row = row();
		User.clickAt(row.toDisplay(BEFORE_BUTTONS, row.getSize().y / 2));
		User.press("ctrl+a");
		User.type("7");
		User.press("Return");
		Wait.until("the row is shown", () -> isShown() && sum(shown().activations()) > 3);
		float[] picked = pad().drawing().pixels();
		assertArrayEquals(picked, inputs(), 0.01f);
		var domain = WorkspaceDocuments.get().find(project.file()).orElseThrow().getEditingDomain();
		drawing.history().execute(Edits.set(domain, drawing.node("h1"), Literals.NODE__X, 300.0));
		draw(2, 0, 2, 4);
		Wait.until("the middle column is drawn", () -> IntStream.range(0, 5).allMatch(y -> inputs()[5 * y + 2] == 1));
		User.press("ctrl+z");
		Wait.until("the stroke is undone", () -> Arrays.equals(picked, pad().drawing().pixels()));
		assertArrayEquals(picked, inputs(), 0.01f);
		assertEquals(300, drawing.node("h1").getX(), "undo on the pad is none of the network");
		User.press("Delete");
		Wait.until("the picture is empty, and the inputs are the least there are", () -> sum(inputs()) == 0);
		String before = answer();
		draw(0, 0, 4, 0);
		draw(4, 0, 1, 4);
		answers("Prediction: 7");
		assertNotEquals(before, answer());
		assertEquals(1, inputs()[4]);
	}

	private DrawPad pad() {
		return Widgets.find(view, DrawPad.class, pad -> true).orElseThrow();
	}

	private void draw(int fromX, int fromY, int toX, int toY) {
		Pixels.painted(pad().canvas()); // so that it stays where it is
		User.drag(middle(pad().bounds(fromX, fromY)), middle(pad().bounds(toX, toY)));
	}

	private Point middle(Rectangle pixel) {
		return pad().canvas().toDisplay(pixel.x + pixel.width / 2, pixel.y + pixel.height / 2);
	}

	private boolean isShown() {
		return Live.shared().source(WorkspaceDocuments.get().find(project.file()).orElseThrow()).filter(Trial.class::isInstance).isPresent();
	}

	/** What the drawing shows of the input neurons. */
	private float[] inputs() {
		return Arrays.copyOf(shown().activations(), shown().plan().inputs());
	}

	private static float sum(float[] values) {
		float sum = 0;
		for (float value : values) {
			sum += value;
		}
		return sum;
	}

	@Test
	void aNetworkWithoutATrainingIsTriedAndLetGoOf() throws Exception {
		project = TrainedProject.of(FeedForward.of(2, 3, 1).withActivations("tanh", "identity").withSeed(3), "xor", 0, "mse", "sgd", 0.5, 1);
		IFile alone = project.file().getProject().getFile("alone.network");
		project.file().copy(alone.getFullPath(), true, null);
		drawing = Drawing.open(alone);
		view = TrainedProject.show(InferenceView.ID);
		Wait.until("there are fields", () -> Widgets.find(view, Label.class, label -> label.getText().equals("x1")).isPresent());
		type(() -> input("x1"), "0.5");
		answers("y1 = ");
		assertEquals(0.5f, Live.shared().source(WorkspaceDocuments.get().find(alone).orElseThrow()).orElseThrow().snapshot().activations()[0]);
		WorkbenchExtension.page().closeAllEditors(false);
		answers("Open a network");
		assertEquals(Optional.empty(), WorkspaceDocuments.get().find(alone));
	}

	@Test
	void aPictureThatIsTooLargeForThePadIsDrawnOnInASmallerSize() throws Exception {
		project = TrainedProject.of(FeedForward.of(2, 3, 1).withActivations("tanh", "identity").withSeed(3), "xor", 0, "mse", "sgd", 0.5, 1);
		Documents.save(FeedForward.of(300 * 400, 1).withActivations("identity").withSeed(3).asLayers(true).build(), project.path("large.network"));
		IFile large = project.file().getProject().getFile("large.network");
		large.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		drawing = Drawing.open(large);
		view = TrainedProject.show(InferenceView.ID);
		Wait.until("there is a pad", () -> Widgets.find(view, DrawPad.class, Control::isVisible).isPresent());
		// 120,000 inputs that are not said to be a picture are nearly a square, of 346x347.
		assertEquals(Shape.of(173, 174), pad().drawing().shape());
		assertTrue(Widgets.find(view, Label.class, label -> label.getText().contains("each pixel here is 2x2")).isPresent());
		Rectangle last = pad().bounds(173, 172);
		assertTrue(pad().canvas().getSize().x >= last.x + last.width && pad().canvas().getSize().y >= last.y + last.height, "all of it is seen");
		draw(20, 100, 150, 100);
		Wait.until("the stroke is in the inputs", () -> lit(large) >= 0);
		float[] inputs = Live.shared().source(WorkspaceDocuments.get().find(large).orElseThrow()).orElseThrow().snapshot().activations();
		int row = lit(large);
		assertEquals(200, row, 6, "where it was drawn, though the picture is shown in less than its size");
		assertEquals(1, inputs[(row + 1) * 347 + 161], "a pixel stands for a square of four");
		assertEquals(0, inputs[10 * 347 + 160]);
		User.press("ctrl+z");
		Wait.until("the stroke is undone", () -> lit(large) < 0);
	}

	/** The first row of a large picture that is light in the middle; -1 where none is, or it is not shown. */
	private static int lit(IFile large) {
		return Live.shared().source(WorkspaceDocuments.get().find(large).orElseThrow()).map(source -> source.snapshot().activations())
				.map(inputs -> IntStream.range(0, 346).filter(y -> inputs[y * 347 + 160] == 1).findFirst().orElse(-1)).orElse(-1);
	}

	@Test
	void allToolsOfThePadAreInReach() throws Exception {
		open(FeedForward.of(25, 15, 10).withActivations("tanh", "softmax").withSeed(3), "digits-5x5(noise=0.05)", 30, "softmax-cross-entropy", 1);
		for (ToolBar bar : pad().getChildren()[0] instanceof Composite bars ? Arrays.copyOf(bars.getChildren(), bars.getChildren().length, ToolBar[].class)
				: new ToolBar[0]) {
			Rectangle area = bar.getBounds();
			Rectangle room = bar.getParent().getClientArea();
			assertTrue(room.width >= area.x + area.width && room.height >= area.y + area.height, bar.getItem(0).getToolTipText() + " is cut off");
		}
	}

	@Test
	void filesAreLetGoOfWhenTheEditorIsClosed() throws Exception {
		open(FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").withSeed(3), "xor", 0, "mse", 100);
		TrainedProject.show(DoctorView.ID);
		TrainedProject.show(EvaluationView.ID);
		WorkbenchExtension.page().closeAllEditors(false);
		for (String name : List.of("net.network", "net.dataset", "net.training")) {
			IFile file = project.file().getProject().getFile(name);
			Wait.until(name + " is closed", () -> WorkspaceDocuments.get().find(file).isEmpty());
		}
	}
}
