package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.data.drawing.Drawing;
import org.soma.model.Shape;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.pad.DrawPad;
import org.soma.ui.pad.SampleSink;

/** The draw pad under real mouse and keys, in a window of its own. */
@ExtendWith(WorkbenchExtension.class)
class DrawPadUITest {

	private Shell shell;
	private DrawPad pad;
	private final Samples samples = new Samples();

	/** Remembers what it was given. */
	private static final class Samples implements SampleSink {

		private final List<String> added = new ArrayList<>();
		private final List<Integer> replaced = new ArrayList<>();
		private float[] pixels;

		@Override
		public Shape shape() {
			return Shape.of(28, 28);
		}

		@Override
		public List<String> labels() {
			return List.of("0", "1", "2");
		}

		@Override
		public void add(float[] drawn, String label) {
			pixels = drawn;
			added.add(label);
		}

		@Override
		public void replace(int row, float[] drawn) {
			pixels = drawn;
			replaced.add(row);
		}
	}

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
		shell.setText("Pad");
		shell.setLayout(new FillLayout());
		pad = new DrawPad(shell);
		pad.setSink(samples);
		shell.setBounds(200, 120, 480, 540);
		shell.open();
		pad.setFocus();
		Wait.until("the pad has the focus", () -> pad.canvas().isFocusControl());
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private Point middle(int x, int y) {
		Rectangle at = pad.bounds(x, y);
		return pad.canvas().toDisplay(at.x + at.width / 2, at.y + at.height / 2);
	}

	private Drawing drawing() {
		return pad.drawing();
	}

	private Button button(String text) {
		return Widgets.button(shell, text);
	}

	@Test
	void aLineIsDrawnSeenLiveAndUndoneAsOneStep() {
		List<float[]> live = new ArrayList<>();
		pad.addPixelListener((pixels, shape) -> live.add(pixels));
		User.drag(middle(5, 14), middle(20, 14));
		Wait.until("the line is drawn", () -> !drawing().isDrawing() && drawing().pixel(20, 14, 0) == 1);
		for (int x = 5; x <= 20; x++) {
			assertEquals(1, drawing().pixel(x, 14, 0));
		}
		assertTrue(drawing().pixel(12, 13, 0) > 0.3f, "the edge is soft");
		assertTrue(live.size() > 3, "listeners see the stroke while it is drawn");
		User.press("ctrl+z");
		Wait.until("the line is gone", drawing()::isEmpty);
		assertFalse(drawing().canUndo());
		User.press("ctrl+y");
		Wait.until("the line is back", () -> drawing().pixel(20, 14, 0) == 1);
	}

	@Test
	void aQuickStrokeReachesToWhereTheButtonIsLetGo() {
		User.dash(middle(5, 14), middle(20, 14));
		Wait.until("the stroke has ended", () -> !drawing().isDrawing() && !drawing().isEmpty());
		for (int x = 5; x <= 20; x++) {
			assertEquals(1, drawing().pixel(x, 14, 0));
		}
	}

	@Test
	void theEraserIsChosenByKeyAndTheRightButtonErasesToo() {
		User.drag(middle(5, 14), middle(20, 14));
		User.press("e");
		User.drag(middle(5, 14), middle(20, 14));
		Wait.until("all is erased", drawing()::isEmpty);
		User.press("p");
		User.drag(middle(5, 14), middle(20, 14));
		User.drag(3, middle(5, 14), middle(20, 14));
		Wait.until("all is erased again", drawing()::isEmpty);
	}

	@Test
	void everythingCanBeDoneWithTheKeys() {
		User.press("Right", "Down", "space");
		Wait.until("a dot is drawn", () -> drawing().pixel(1, 1, 0) == 1);
		User.press("ctrl+Right", "ctrl+Right");
		Wait.until("a line is drawn", () -> drawing().pixel(3, 1, 0) == 1);
		User.press("shift+Down");
		Wait.until("it is shifted", () -> drawing().pixel(3, 2, 0) == 1 && drawing().pixel(3, 0, 0) == 0);
		User.press("i");
		Wait.until("it is inverted", () -> drawing().pixel(20, 20, 0) == 1);
		User.press("Delete");
		Wait.until("it is cleared", drawing()::isEmpty);
	}

	@Test
	void whatIsDrawnBecomesASampleWithALabel() {
		assertFalse(button("Add as Sample").isEnabled(), "nothing is drawn yet");
		User.drag(middle(14, 5), middle(14, 20));
		Wait.until("it can be added", () -> button("Add as Sample").isEnabled());
		Combo label = Widgets.labelled(shell, Combo.class, "Label");
		User.click(label);
		User.press("ctrl+a");
		User.type("7");
		User.click(button("Add as Sample"));
		Wait.until("it is added", () -> samples.added.equals(List.of("7")));
		assertEquals(1, samples.pixels[14 * 28 + 14]);
		assertFalse(button("Write Back").isEnabled(), "it came from no row");
	}

	@Test
	void aSampleIsChangedAndWrittenBack() {
		float[] pixels = new float[28 * 28];
		pixels[0] = 0.5f;
		pad.edit(41, pixels, "2");
		assertFalse(button("Write Back").isEnabled(), "nothing is changed yet");
		User.drag(middle(14, 5), middle(14, 20));
		User.click(button("Write Back"));
		Wait.until("it is written back", () -> samples.replaced.equals(List.of(41)));
		assertEquals(0.5f, samples.pixels[0]);
		assertEquals(1, samples.pixels[14 * 28 + 14]);
	}

	@Test
	void theLabelMakesWayWhereThereIsLittleHeight() {
		shell.setSize(900, 320);
		Combo label = Widgets.labelled(shell, Combo.class, "Label");
		Wait.until("it is beside the picture", () -> label.toDisplay(0, 0).x > middle(27, 0).x);
		assertTrue(middle(0, 27).y - middle(0, 0).y > 180, "the picture has most of the height");
		shell.setSize(480, 540);
		Wait.until("it is below the picture", () -> label.toDisplay(0, 0).y > middle(0, 27).y);
	}

	@Test
	void anotherGridIsTyped() {
		Combo grid = Widgets.labelled(shell, Combo.class, "Grid");
		User.click(grid);
		User.press("ctrl+a");
		User.type("5x5");
		User.press("Return");
		Wait.until("the grid is another", () -> drawing().shape().equals(Shape.of(5, 5)));
		assertFalse(button("Add as Sample").isEnabled(), "the data has other pictures");
	}
}
