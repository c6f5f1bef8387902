package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.data.ui.table.TableColours;
import org.soma.model.Part;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.ContextMenu;
import org.soma.testing.ui.Pixels;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.look.Colours;

/** What the menu of the table does, and the window that it opens to fill cells, undone and redone. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DatasetMenuUITest {

	private static final int SERIES = 1;
	private static final int RANDOM = 2;
	private static final int EXPRESSION = 4;

	private IProject project;
	private DataEditing data;

	@BeforeAll
	void project() throws Exception {
		project = TestProject.with("p", "n.network", TestProject.NETWORK).getProject();
	}

	@BeforeEach
	void open() throws Exception {
		StringBuilder csv = new StringBuilder("x1,x2,y\n");
		IntStream.range(0, 12).forEach(i -> csv.append(i).append(',').append(i * 7 % 12).append(',').append(i % 2).append('\n'));
		data = DataEditing.anew(project, "rows.csv", csv.toString());
	}

	private void choose(int row, int column, String... path) {
		data.click(row, column);
		ContextMenu.choose(data.cell(row, column), path);
	}

	private List<String> cells(int column) {
		return data.shown().stream().map(row -> row.get(column)).toList();
	}

	private List<String> names() {
		return data.sheet().columns().stream().map(column -> column.name()).toList();
	}

	@Test
	void rowsAreDuplicatedMovedAndDeleted() {
		data.isOneStep(() -> choose(3, 0, "Duplicate Row"));
		assertEquals(List.of("3", "3", "4"), cells(0).subList(3, 6));
		data.isOneStep(() -> choose(5, 0, "Move Row Up"));
		assertEquals(List.of("3", "4", "3"), cells(0).subList(3, 6));
		data.isOneStep(() -> choose(4, 0, "Delete Row"));
		assertEquals(List.of("3", "3", "5"), cells(0).subList(3, 6));
		data.isOneStep(() -> choose(0, 0, "Add Row Above"));
		assertEquals(List.of("", "0"), cells(0).subList(0, 2));
	}

	@Test
	void aRowIsPlacedInAPart() {
		Part before = data.editor.state().parts().part(2);
		Part wanted = before == Part.TEST ? Part.VALIDATION : Part.TEST;
		choose(2, 0, "Place Row in", wanted == Part.TEST ? "Test" : "Validation");
		Wait.until("it is placed", () -> data.editor.state().parts().part(2) == wanted);
		Rectangle head = data.editor.table().head(2, -1);
		Wait.until("its head has the colour of the part",
				() -> Pixels.at(data.editor.table().control(), head.x + 2, head.y + head.height / 2).equals(Colours.of(TableColours.part(wanted)).getRGB()));
		data.editor.table().control().setFocus();
		User.press("ctrl+z");
		Wait.until("it is undone", () -> data.editor.state().parts().part(2) == before);
		User.press("ctrl+y");
		Wait.until("it is redone", () -> data.editor.state().parts().part(2) == wanted);
	}

	@Test
	void columnsAreAddedDuplicatedMovedAndDeleted() {
		data.isOneStep(() -> choose(0, 0, "Add Column"));
		assertEquals(List.of("x1", "column", "x2", "y"), names());
		data.isOneStep(() -> choose(1, 1, "Delete Column"));
		data.isOneStep(() -> choose(2, 1, "Duplicate Column"));
		assertEquals(List.of("x1", "x2", "x2_2", "y"), names());
		assertEquals(cells(1), cells(2));
		data.isOneStep(() -> choose(3, 3, "Move Column Left"));
		assertEquals(List.of("x1", "x2", "y", "x2_2"), names());
		assertEquals(names(), data.editor.state().dataset().getColumns().stream().map(column -> column.getName()).toList());
	}

	@Test
	void rowsAreSortedAndShownAsTheyAreAgain() {
		List<String> before = cells(1);
		choose(0, 1, "Sort by x2, down");
		Wait.until("they are sorted", () -> cells(1).get(0).equals("11"));
		choose(2, 1, "Show All Rows as They Are");
		Wait.until("they are as they were", () -> cells(1).equals(before));
		assertFalse(data.editor.isDirty(), "the data stays as it is");
	}

	/** Selects a column by its head, opens the window with the menu, and chooses what to fill with. */
	private void fill(int column, int kind, Answered answer) {
		User.clickAt(data.head(-1, column));
		Wait.until("the column is selected", () -> data.editor.table().areColumnsSelected());
		Answer window = Answer.to("Fill Column", shell -> {
			Widgets.labelled(shell, Combo.class, "Fill with").setFocus();
			User.press(kind, "Down");
			answer.in(shell);
			User.click(Widgets.button(shell, "OK"));
		});
		ContextMenu.choose(data.cell(2, column), "Fill");
		window.await();
	}

	private interface Answered {

		void in(Shell shell);
	}

	private static void type(Shell shell, String label, String text) {
		Text field = Widgets.labelled(shell, Text.class, label);
		User.click(field);
		User.press("ctrl+a");
		User.type(text);
		Wait.until("it is typed", () -> field.getText().equals(text));
	}

	@Test
	void aColumnIsFilledWithASeries() {
		data.isOneStep(() -> fill(1, SERIES, shell -> {
			type(shell, "First", "10");
			type(shell, "Step", "0.5");
		}));
		assertEquals(List.of("10", "10.5", "11"), cells(1).subList(0, 3));
		assertEquals("15.5", cells(1).get(11));
	}

	@Test
	void aColumnIsFilledByChance() {
		data.isOneStep(() -> fill(1, RANDOM, shell -> {
			type(shell, "Least", "5");
			type(shell, "Most", "many");
			assertFalse(Widgets.button(shell, "OK").isEnabled(), "that is no number");
			type(shell, "Most", "6");
			type(shell, "Seed", "3");
		}));
		List<Double> drawn = cells(1).stream().map(Double::valueOf).toList();
		assertTrue(drawn.stream().allMatch(each -> each >= 5 && each <= 6), drawn.toString());
		assertEquals(12, Set.copyOf(drawn).size());
	}

	@Test
	void aColumnIsFilledWithAnExpressionOfOthers() {
		data.isOneStep(() -> fill(1, EXPRESSION, shell -> {
			type(shell, "Expression", "x1 *");
			assertFalse(Widgets.button(shell, "OK").isEnabled(), "it is no expression yet");
			type(shell, "Expression", "x1 * 2");
		}));
		assertEquals(List.of("0", "2", "4"), cells(1).subList(0, 3));
	}

	@Test
	void aFewCellsAreFilledWithAValue() {
		data.isOneStep(() -> {
			User.drag(data.cell(1, 0), data.cell(3, 0));
			Answer window = Answer.to("Fill Column", shell -> {
				type(shell, "Value", "7");
				User.press("Return");
			});
			ContextMenu.choose(data.cell(2, 0), "Fill");
			window.await();
		});
		assertEquals(List.of("0", "7", "7", "7", "4"), cells(0).subList(0, 5));
	}
}
