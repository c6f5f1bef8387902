package org.soma.app.ui.tests;

import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.data.sheet.SheetColumn;
import org.soma.data.ui.split.SplitBar;
import org.soma.diagram.look.Tone;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Network;
import org.soma.model.Part;
import org.soma.model.Split;
import org.soma.model.resource.Documents;
import org.soma.testing.ui.Pixels;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.look.Colours;

/** The dataset editor with the mouse and the keys, undone and redone. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DatasetUITest {

	private IFile network;
	private IProject project;
	private DataEditing data;

	@BeforeAll
	void project() throws Exception {
		network = TestProject.with("p", "n.network", TestProject.NETWORK);
		project = network.getProject();
	}

	@BeforeEach
	void open() throws Exception {
		StringBuilder csv = new StringBuilder("x1,x2,x3,y\n");
		IntStream.range(0, 20).forEach(i -> csv.append(i).append(',').append(i * 7 % 20).append(",t").append(i % 3).append(',').append(i % 2).append('\n'));
		data = DataEditing.anew(project, "rows.csv", csv.toString());
	}

	private Composite body() {
		return data.editor.table().control().getParent().getParent().getParent().getParent();
	}

	@Test
	void aCellIsTypedOverAndSaved() throws Exception {
		data.isOneStep(() -> {
			data.click(1, 0);
			User.type("7.5");
			User.press("Return");
		});
		assertEquals("7.5", data.sheet().text(1, 0));
		User.press("ctrl+s");
		Wait.until("it is saved", () -> !data.editor.isDirty());
		assertTrue(TestProject.read(project.getFile("rows.csv")).startsWith("x1,x2,x3,y\n0,0,t0,0\n7.5,7,t1,1\n2,14,t2,0\n"),
				TestProject.read(project.getFile("rows.csv")));
	}

	@Test
	void theColumnThatIsLookedAtIsTheSelectionOfTheEditor() throws Exception {
		Column x3 = data.editor.state().dataset().getColumns().get(2);
		data.editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(x3));
		assertSame(x3, data.editor.state().column());
		assertEquals(List.of(x3), ((IStructuredSelection) WorkbenchExtension.page().getSelection()).toList());
	}

	@Test
	void aLongSaveCanBeCancelled() throws Exception {
		StringBuilder csv = new StringBuilder("a,y\n");
		IntStream.range(0, 600_000).forEach(i -> csv.append(i).append(',').append(i % 2).append('\n'));
		TestProject.write(project.getFile("many.csv"), csv.toString());
		DataEditing many = DataEditing.open(project, "many.csv");
		many.editor.state().edit(edits -> edits.orderRows(IntStream.range(0, 600_000).map(i -> 599_999 - i).toArray()));
		many.editor.setFocus();
		boolean[] cancelled = new boolean[1];
		pressCancel(cancelled);
		User.press("ctrl+s");
		Wait.until("the save is cancelled", () -> cancelled[0] && Widgets.find("Progress Information").isEmpty());
		Wait.untilWorkspaceIsQuiet();
		assertTrue(many.editor.isDirty(), "the changes are there still");
		assertEquals(csv.toString(), TestProject.read(project.getFile("many.csv")));
		User.press("ctrl+s");
		Wait.until("it is saved", () -> !many.editor.isDirty());
		assertTrue(TestProject.read(project.getFile("many.csv")).startsWith("a,y\n599999,1\n599998,0\n"));
	}

	/** Presses the button as soon as there is one; the window closes when who waits for the save comes to its turn again. */
	private static void pressCancel(boolean[] pressed) {
		Shell shown = Widgets.find("Progress Information").orElse(null);
		if (shown == null) {
			Display.getCurrent().timerExec(50, () -> pressCancel(pressed));
		} else {
			User.click(Widgets.button(shown, "Cancel"));
			pressed[0] = true;
		}
	}

	@Test
	void aBlockOfASpreadsheetIsPasted() {
		data.isOneStep(() -> {
			data.click(2, 0);
			User.paste("100\t200\n101\t201\n");
		});
		assertEquals("201", data.sheet().text(3, 1));
	}

	@Test
	void cellsAreCopied() {
		User.drag(data.cell(0, 0), data.cell(1, 1));
		User.press("ctrl+c");
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		assertEquals("0\t0\n1\t7\n", clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
	}

	@Test
	void cellsAreCleared() {
		data.isOneStep(() -> {
			User.drag(data.cell(0, 0), data.cell(1, 1));
			User.press("Delete");
		});
		assertEquals("", data.sheet().text(1, 1));
		assertEquals("t1", data.sheet().text(1, 2));
	}

	@Test
	void rowsAreAddedAndDeleted() {
		data.isOneStep(() -> {
			data.click(3, 1);
			User.press("Insert");
		});
		assertEquals(21, data.sheet().rows());
		assertEquals("", data.sheet().text(3, 0));
		data.isOneStep(() -> {
			User.clickAt(data.head(3, -1));
			User.press("Delete");
		});
		assertEquals(20, data.sheet().rows());
		assertEquals("3", data.sheet().text(3, 0));
	}

	@Test
	void rowsAndColumnsAreMovedWithTheKeys() {
		data.isOneStep(() -> {
			data.click(0, 0);
			User.press("alt+Down");
		});
		assertEquals("1", data.sheet().text(0, 0));
		data.isOneStep(() -> {
			data.click(1, 0); // a second click on the same cell could make a double click of both
			User.press("alt+Right");
		});
		assertEquals("x2", data.sheet().columns().get(0).name());
		assertEquals("x2", data.editor.state().dataset().getColumns().get(0).getName());
	}

	@Test
	void rowsAreDraggedByTheirHeads() {
		data.isOneStep(() -> User.drag(data.head(1, -1), data.head(4, -1)));
		assertEquals(List.of("0", "2", "3", "1", "4"), cells(0).subList(0, 5));
		User.clickAt(data.head(0, -1));
		User.clickHolding("shift", data.head(1, -1));
		data.isOneStep(() -> User.drag(data.head(1, -1), data.head(5, -1)));
		assertEquals(List.of("3", "1", "4", "0", "2", "5"), cells(0).subList(0, 6), "what is selected goes together");
	}

	@Test
	void columnsAreDraggedByTheirHeads() {
		data.isOneStep(() -> User.drag(data.head(-1, 0), data.head(-1, 2)));
		assertEquals(List.of("x2", "x1", "x3", "y"), columns());
		User.clickAt(data.head(-1, 2));
		User.clickHolding("shift", data.head(-1, 3));
		data.isOneStep(() -> User.drag(data.head(-1, 2), data.head(-1, 0)));
		assertEquals(List.of("x3", "y", "x2", "x1"), columns(), "what is selected goes together");
		assertEquals(columns(), data.editor.state().dataset().getColumns().stream().map(Column::getName).toList());
	}

	private List<String> cells(int column) {
		return data.shown().stream().map(row -> row.get(column)).toList();
	}

	private List<String> columns() {
		return data.sheet().columns().stream().map(SheetColumn::name).toList();
	}

	@Test
	void theSplitIsDraggedAndTyped() {
		SplitBar bar = data.editor.split().bar();
		double before = data.editor.state().dataset().getSplit().getTrain();
		Point from = bar.toDisplay(bar.border(0));
		User.drag(from, new Point(bar.toDisplay(bar.getSize().x / 2, 0).x, from.y));
		Wait.until("half of the rows train", () -> data.editor.state().dataset().getSplit().getTrain() == 0.5);
		data.untilKnown();
		assertEquals("Split 50/" + plain(100 * data.editor.state().dataset().getSplit().getValidation()) + "/"
				+ plain(100 * data.editor.state().dataset().getSplit().getTest()),
				data.editor.state().document().getEditingDomain().getCommandStack().getUndoCommand().getLabel());
		data.editor.table().control().setFocus();
		User.press("ctrl+z");
		Wait.until("it is undone", () -> data.editor.state().dataset().getSplit().getTrain() == before);
		Text text = Widgets.find(body(), Text.class, field -> field.getText().contains("/")).orElseThrow();
		User.click(text);
		User.press("ctrl+a");
		User.type("60/20/20");
		User.press("Return");
		Wait.until("60 percent train", () -> data.editor.state().dataset().getSplit().getTrain() == 0.6);
	}

	@Test
	void theSplitIsMovedWithTheKeys() {
		data.editor.split().bar().setFocus();
		data.isOneStep(this::percents, () -> {
			User.press("Left");
			Wait.until("one percent less trains", () -> percents().equals(List.of(69L, 16L, 15L)));
		});
		data.editor.split().bar().setFocus();
		data.isOneStep(this::percents, () -> User.press("shift+Right"));
		assertEquals(List.of(69L, 17L, 14L), percents());
	}

	private List<Long> percents() {
		Split split = data.editor.state().dataset().getSplit();
		return Stream.of(split.getTrain(), split.getValidation(), split.getTest()).map(share -> Math.round(100 * share)).toList();
	}

	@Test
	void theOrderOfTheSplitIsChosen() throws Exception {
		data = DataEditing.anew(project, "rows.csv", "a,y\n" + "1,no\n".repeat(15) + "2,yes\n".repeat(5));
		Text text = Widgets.find(body(), Text.class, field -> field.getText().contains("/")).orElseThrow();
		User.click(text);
		User.press("ctrl+a");
		User.type("60/20/20");
		User.press("Return");
		Wait.until("60 percent train", () -> parts().stream().filter(Part.TRAIN::equals).count() == 12);
		Combo order = Widgets.find(body(), Combo.class, combo -> combo.getText().equals("shuffled")).orElseThrow();
		Text seed = Widgets.labelled(body(), Text.class, "Seed");
		data.isOneStep(this::parts, () -> {
			User.click(seed);
			User.press("ctrl+a");
			User.type("8");
			User.press("Return");
		});
		data.isOneStep(this::parts, () -> {
			order.setFocus();
			User.press("Down");
			Wait.until("it is stratified", () -> order.getText().equals("stratified"));
		});
		assertEquals(3, parts().subList(15, 20).stream().filter(Part.TRAIN::equals).count(), "of the second class as many train as of the first");
		data.isOneStep(this::parts, () -> {
			order.setFocus();
			User.press("Down");
			Wait.until("it is ordered", () -> order.getText().equals("ordered"));
		});
		assertEquals(Stream.of(nCopies(12, Part.TRAIN), nCopies(4, Part.VALIDATION), nCopies(4, Part.TEST)).flatMap(List::stream).toList(), parts());
		assertFalse(seed.isEnabled(), "nothing is left to chance");
		Wait.until("it is said what is missing", () -> data.editor.warnings().sentences().stream().anyMatch(each -> each.startsWith("No training row is of y yes")));
	}

	/** The part of each row. */
	private List<Part> parts() {
		return IntStream.range(0, data.sheet().rows()).mapToObj(data.editor.state().parts()::part).toList();
	}

	private static String plain(double number) {
		return String.valueOf(Math.round(number));
	}

	@Test
	void aColumnIsSetUp() {
		data.click(0, 1);
		Wait.until("the column is looked at", () -> "x2".equals(data.editor.state().column().getName()));
		Column column = data.editor.state().column();
		Wait.until("its line is that of inputs", () -> Colours.of(Tone.INPUT).getRGB().equals(line(1)));
		choose("Role", "Down", "target", column::getRole);
		Wait.until("its line is that of outputs", () -> Colours.of(Tone.OUTPUT).getRGB().equals(line(1)));
		choose("Kind", "Down", "category", column::getKind);
		User.press("ctrl+z");
		Wait.until("they are numbers again", () -> column.getKind() == ColumnKind.NUMBER);
		data.untilKnown();
		assertTrue(says("least\u00a00   greatest\u00a019"), "what its numbers are");
		choose("Scaling", "Down", "min-max: 0 to 1", column::getScaling);
		Wait.until("it is told with the numbers", () -> says(", from training rows"));
		choose("Scaling", "End", "times a factor", column::getScaling);
		Text factor = Widgets.labelled(body(), Text.class, "Factor");
		data.isOneStep(column::getFactor, () -> type(factor, "0,25"));
		assertEquals(0.25, column.getFactor());
		type(factor, "little");
		Wait.until("it is the last number again", () -> factor.getText().equals("0.2500"));
		assertEquals(0.25, column.getFactor());
		Combo missing = Widgets.labelled(body(), Combo.class, "If empty");
		data.isOneStep(() -> String.valueOf(column.getMissing()), () -> type(missing, "3.5"));
		assertEquals("3.5", column.getMissing());
		Text name = Widgets.labelled(body(), Text.class, "Name");
		data.isOneStep(this::columns, () -> type(name, "length"));
		assertEquals(List.of("x1", "length", "x3", "y"), columns());
		type(name, "x1");
		Wait.until("no two have one name", () -> name.getText().equals("length"));
		assertEquals(List.of("x1", "length", "x3", "y"), columns());
	}

	/** The colour of the line over a column, which tells what it is to a network. */
	private RGB line(int column) {
		Rectangle head = data.editor.table().head(-1, column);
		return Pixels.at(data.editor.table().control(), head.x + head.width / 2, head.y + 1);
	}

	/** Goes to an entry of a list with a key, which is one step. */
	private void choose(String label, String key, String entry, Supplier<?> asked) {
		Combo combo = Widgets.labelled(body(), Combo.class, label);
		data.isOneStep(asked, () -> {
			combo.setFocus();
			User.press(key);
		});
		assertEquals(entry, combo.getText());
	}

	private static void type(Control field, String text) {
		User.click(field);
		User.press("ctrl+a");
		User.type(text);
		User.press("Return");
	}

	private boolean says(String text) {
		return Widgets.find(body(), Label.class, label -> label.isVisible() && label.getText().contains(text)).isPresent();
	}

	@Test
	void columnsThatDoNotFitAreIgnored() {
		data.editor.fit().choose(network);
		Wait.allEvents();
		assertFalse(data.editor.state().fit().fits());
		User.click(Widgets.button(body(), "Ignore the rest"));
		Wait.until("it fits", () -> data.editor.state().fit().fits());
		data.editor.table().control().setFocus();
		User.press("ctrl+z");
		Wait.until("it does not", () -> !data.editor.state().fit().fits());
	}

	@Test
	void columnsAreAddedForNodes() throws Exception {
		TestProject.write(project.getFile("few.csv"), "x2,y1\n1,0\n2,1\n3,0\n");
		data = DataEditing.open(project, "few.csv");
		data.editor.fit().choose(network);
		Wait.allEvents();
		data.isOneStep(() -> User.click(Widgets.button(body(), "Add columns")));
		Wait.until("it fits", () -> data.editor.state().fit().fits());
		assertEquals(3, columns().size());
	}

	@Test
	void columnsAreBoundToTheNodesOfTheirNames() throws Exception {
		TestProject.write(project.getFile("turned.csv"), "x2,x1,y1\n1,0,0\n2,1,1\n3,0,0\n");
		data = DataEditing.open(project, "turned.csv");
		data.editor.fit().choose(network);
		Wait.allEvents();
		Column first = data.editor.state().dataset().getColumns().get(0);
		User.click(Widgets.button(body(), "Bind by name"));
		Wait.until("it is bound", () -> "x2".equals(first.getNode()));
		data.editor.table().control().setFocus();
		User.press("ctrl+z");
		Wait.until("it is undone", () -> first.getNode() == null);
		User.press("ctrl+y");
		Wait.until("it is redone", () -> "x2".equals(first.getNode()) && data.editor.state().fit().fits());
	}

	@Test
	void theNetworkGetsInputsForColumns() throws Exception {
		data.editor.fit().choose(network);
		Wait.allEvents();
		User.click(Widgets.button(body(), "Add to network"));
		Wait.until("it fits", () -> data.editor.state().fit().fits());
		Network saved = Documents.load(network.getLocation().toPath(), Network.class);
		assertEquals(5, saved.getNodes().stream().filter(node -> node.getId().startsWith("x")).count());
		User.press("ctrl+z");
		Wait.until("the network is as it was", () -> !data.editor.state().fit().fits());
		User.press("ctrl+y");
		Wait.until("it fits again", () -> data.editor.state().fit().fits());
		WorkbenchExtension.page().closeAllEditors(false);
		TestProject.write(network, TestProject.NETWORK); // as the others find it
	}

	@Test
	void rowsAreSortedAndTheOrderIsKept() {
		User.clickAt(data.head(-1, 1));
		User.doubleClickAt(data.head(-1, 1));
		Wait.until("they are sorted", () -> data.shown().get(1).get(1).equals("1"));
		assertEquals("7", data.sheet().text(1, 1), "the data stays as it is");
		assertFalse(data.editor.isDirty());
		User.click(Widgets.button(body(), "Keep this order"));
		Wait.until("it is kept", () -> data.sheet().text(1, 1).equals("1"));
		data.editor.table().control().setFocus();
		User.press("ctrl+z");
		Wait.until("it is undone", () -> data.sheet().text(1, 1).equals("7"));
	}

	@Test
	void rowsAreFilteredAndFound() {
		Text filter = Widgets.find(body(), Text.class, field -> field.getMessage().startsWith("Show")).orElseThrow();
		User.click(filter);
		User.type("x1 >= 15");
		User.press("Return");
		Wait.until("five rows are shown", () -> data.editor.state().view().rows() == 5);
		data.click(0, 0);
		User.press("ctrl+f");
		User.type("18");
		User.press("Return");
		Wait.until("it is found", () -> data.editor.table().positions().length == 1 && data.editor.table().positions()[0] == 18);
	}

	@Test
	void whatAnotherProgramWritesIsSeen() throws Exception {
		TestProject.write(project.getFile("rows.csv"), "x1,x2,x3,y\n5,5,t,1\n6,6,t,0\n");
		Wait.until("the new rows are shown", () -> data.editor.state().view() != null && data.editor.state().view().rows() == 2);
		assertEquals(List.of("6", "6", "t", "0"), data.shown().get(1));
	}
}
