package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.model.Element;
import org.soma.model.Layer;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Note;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** What the palette has comes onto the canvas by a click there and a click here, or by dragging it. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PaletteUITest {

	private static final double X = 300;
	private static final double Y = 250;

	private Drawing drawing;
	private Palette palette;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1")));
		palette = new Palette(drawing);
	}

	@BeforeEach
	void restore() {
		drawing.restore();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Input Neuron", "Dense Layer", "Note" })
	void isPutWhereTheCanvasIsClicked(String what) {
		drawing.isOneStep(() -> {
			palette.click(what);
			User.clickAt(drawing.place(X, Y));
		});
		assertIsThere(what);
	}

	@Test
	void isPutWhereTheMouseRestedWhenItWasChosen() {
		drawing.isOneStep(() -> {
			User.moveTo(drawing.place(X, Y));
			palette.choose("Input Neuron");
			User.clickAt(drawing.place(X, Y));
		});
		assertIsThere("Input Neuron");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Output Neuron", "Dense Layer", "Note" })
	void isPutWhereItIsDropped(String what) {
		drawing.isOneStep(() -> {
			Point from = palette.at(what);
			User.dragAndDrop(from, drawing.place(X, Y));
		});
		assertIsThere(what);
	}

	private void assertIsThere(String what) {
		Element added = added();
		if (what.equals("Note")) {
			assertEquals(X, ((Note) added).getX(), 1);
		} else {
			assertEquals(X, ((Node) added).getX(), 1);
			assertEquals(Y, ((Node) added).getY(), 1);
			assertEquals(what.contains("Layer"), added instanceof Layer);
			assertEquals(what.contains("Neuron"), added instanceof Neuron);
		}
	}

	private Element added() {
		return drawing.network().getNotes().isEmpty() ? drawing.network().getNodes().get(8) : drawing.network().getNotes().get(0);
	}

	@Test
	void anEntrySaysWhatItIsForWhileTheMouseRestsOnIt() {
		User.moveTo(palette.at("Dense Layer"));
		Wait.until("it is said", () -> palette.tip("Dense Layer").contains("Connects every one of its units"));
		User.moveTo(drawing.place(X, Y));
		Wait.until("it is gone", () -> palette.tip("Dense Layer").isEmpty());
	}

	@Test
	void aCategoryIsFoldedAndUnfoldedByAClickOnItsName() {
		assertTrue(palette.isSeen("Dense Layer"));
		User.clickAt(palette.title("Layers"));
		Wait.until("it is folded", () -> !palette.isSeen("Dense Layer"));
		assertTrue(palette.isSeen("Input Neuron"));
		User.clickAt(palette.title("Layers"));
		Wait.until("it is unfolded", () -> palette.isSeen("Dense Layer"));
	}

	@Test
	void aNoteIsWrittenDraggedAndDeleted() {
		palette.click("Note");
		User.clickAt(drawing.place(X, Y));
		Wait.until("there is a note", () -> !drawing.network().getNotes().isEmpty());
		drawing.settle();
		Note note = drawing.network().getNotes().get(0);
		drawing.isOneStep(() -> {
			User.doubleClickAt(drawing.at(note));
			drawing.type("What is learned here", "ctrl+Return");
		});
		assertEquals("What is learned here", note.getText());
		drawing.isOneStep(() -> User.drag(drawing.at(note), drawing.place(X - 60, Y + 60)));
		assertTrue(note.getX() < X);
		drawing.isOneStep(() -> {
			User.clickAt(drawing.at(note));
			User.press("Delete");
		});
		assertTrue(drawing.network().getNotes().isEmpty());
	}
}
