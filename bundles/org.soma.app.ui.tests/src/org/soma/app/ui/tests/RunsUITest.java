package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.engine.plan.Plan;
import org.soma.model.Network;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.ContextMenu;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.runs.Runs;
import org.soma.training.runs.StoredRun;
import org.soma.training.ui.runs.RunsView;
import org.soma.ui.documents.WorkspaceDocuments;

/** The runs of a project under real mouse and keys. */
@ExtendWith(WorkbenchExtension.class)
class RunsUITest {

	private static final int STAR = 0;
	private static final int NAME = 1;
	private static final int NOTE = 2;
	private static final int STATE = 3;

	private XorCourse xor;
	private Composite runs;
	private Table table;

	@BeforeEach
	void open() throws Exception {
		xor = XorCourse.open();
	}

	/** Makes runs of so many epochs each. */
	private void run(int... epochs) throws Exception {
		for (int each : epochs) {
			xor.train(each);
			xor.session().reset();
		}
		list(epochs.length);
	}

	/** Waits until so many runs are seen as they ended. */
	private void list(int count) throws Exception {
		runs = XorCourse.view(RunsView.ID);
		table = Widgets.find(runs, Table.class, each -> each.getColumnCount() > 5).orElseThrow();
		Wait.until("all are listed", () -> table.getItemCount() == count
				&& Arrays.stream(table.getItems()).allMatch(item -> item.getText(STATE).equals("stopped")));
	}

	private TableItem item(String name) {
		return Arrays.stream(table.getItems()).filter(item -> item.getText(NAME).equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("there is no run " + name));
	}

	private List<String> names() {
		return Arrays.stream(table.getItems()).map(item -> item.getText(NAME)).toList();
	}

	private StoredRun stored(String name) {
		return Runs.read(xor.runsFolder().resolve(name));
	}

	/** A place of a cell on the display. */
	private Point cell(String name, int column) {
		TableItem item = item(name);
		table.showItem(item);
		Rectangle bounds = shown(item, table.getColumn(column));
		return table.toDisplay(bounds.x + 12, bounds.y + bounds.height / 2);
	}

	/** Scrolls to a column, which GTK does a little later. Bounds lie in all that can be scrolled to. */
	private Rectangle shown(TableItem item, TableColumn column) {
		int index = table.indexOf(column);
		int left = table.getParent().toDisplay(table.getLocation()).x;
		Wait.until("column " + column.getText() + " is seen", () -> {
			table.showColumn(column);
			int x = table.toDisplay(item.getBounds(index).x, 0).x;
			return x >= left && x + 24 < left + table.getSize().x;
		});
		return item.getBounds(index);
	}

	/** A place of a column's head on the display. */
	private Point head(String title) {
		TableColumn column = Arrays.stream(table.getColumns()).filter(each -> each.getText().equals(title)).findFirst().orElseThrow();
		Rectangle below = shown(table.getItem(0), column);
		return table.toDisplay(below.x + 20, below.y - table.getHeaderHeight() / 2);
	}

	@Test
	void runsAreStarredNotedComparedAndDeleted() throws Exception {
		run(5, 9);
		User.clickAt(cell("xor-1", STAR));
		Wait.until("it has a star", () -> stored("xor-1").notes().star());
		Wait.until("the star is seen", () -> item("xor-1").getText(STAR).equals("\u2605"));
		User.doubleClickAt(cell("xor-1", NOTE));
		User.type("too short");
		User.press("Return");
		Wait.until("it is noted", () -> stored("xor-1").notes().note().equals("too short"));
		Wait.until("the note is seen", () -> item("xor-1").getText(NOTE).equals("too short"));
		User.clickAt(cell("xor-1", NAME));
		User.clickHolding("ctrl", cell("xor-2", NAME));
		Wait.until("they are compared", () -> Widgets.find(runs, Label.class, label -> label.getText().contains("5 of 5 weights differ")).isPresent());
		User.clickAt(cell("xor-2", NAME));
		Answer sure = Answer.to("Delete Runs", "OK");
		User.press("Delete");
		sure.await();
		Wait.until("it is gone", () -> table.getItemCount() == 1);
		assertFalse(Files.exists(xor.runsFolder().resolve("xor-2")));
	}

	@Test
	void runsAreSortedByTheHeadOfAColumn() throws Exception {
		run(5, 9, 2);
		User.clickAt(head("Epochs"));
		Wait.until("the shortest is first", () -> names().equals(List.of("xor-3", "xor-1", "xor-2")));
		User.clickAt(head("Epochs"));
		Wait.until("the longest is first", () -> names().equals(List.of("xor-2", "xor-1", "xor-3")));
		User.clickAt(head("Name"));
		Wait.until("they go by their names", () -> names().equals(List.of("xor-1", "xor-2", "xor-3")));
	}

	@Test
	void runsOfOtherFoldersOfTheProjectAreListedWithTheirSettingsAndFiltered() throws Exception {
		run(5);
		Path elsewhere = xor.file.getProject().getLocation().append("deep/er/runs/late-1").toPath();
		Files.createDirectories(elsewhere);
		Files.writeString(elsewhere.resolve("settings.json"), """
				{"network":"big.network","dataset":"big.dataset","loss":{"type":"huber","delta":"2"},"optimizer":{"type":"rmsprop"},
				"rate":0.125,"batch":7,"epochs":99,"order_seed":17,"weight_seed":23}""");
		Files.writeString(elsewhere.resolve("result.json"), "{\"epochs\":3,\"reason\":\"stopped\"}");
		xor.file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
		table.setFocus();
		User.press("F5");
		list(2);
		String line = IntStream.range(0, table.getColumnCount()).mapToObj(item("late-1")::getText).collect(Collectors.joining(" | "));
		for (String setting : List.of("big.network", "big.dataset", "huber", "rmsprop", "0.125", "7", "99", "17", "23", "er")) {
			assertTrue(line.contains("| " + setting), setting + " in " + line);
		}
		User.clickAt(head("Batch"));
		Wait.until("the smaller batch is first", () -> names().equals(List.of("xor-1", "late-1")));
		User.clickAt(head("Network"));
		Wait.until("they go by their networks", () -> names().equals(List.of("late-1", "xor-1")));
		User.click(Widgets.find(runs, Text.class, text -> true).orElseThrow());
		User.type("huber 0.125");
		Wait.until("only that one is left", () -> names().equals(List.of("late-1")));
		User.press("ctrl+a", "Delete");
		Wait.until("all are there again", () -> table.getItemCount() == 2);
	}

	@Test
	void theWeightsOfThreeRunsAreCompared() throws Exception {
		run(5, 9, 2);
		User.clickAt(cell("xor-1", NAME));
		User.clickHolding("ctrl", cell("xor-2", NAME));
		User.clickHolding("ctrl", cell("xor-3", NAME));
		Wait.until("they are compared", () -> Widgets.find(runs, Label.class, label -> label.getText().contains("5 of 5 weights differ")).isPresent());
		Table compared = Widgets.find(runs, Table.class, each -> each.getColumnCount() == 4).orElseThrow();
		TableItem weight = compared.getItem(compared.getItemCount() - 1);
		assertEquals(3, IntStream.of(1, 2, 3).mapToObj(weight::getText).distinct().count());
	}

	@Test
	void aRunIsRenamed() throws Exception {
		run(5, 9);
		User.clickAt(cell("xor-1", NAME));
		User.press("F2");
		User.press("ctrl+a");
		User.type("first try");
		User.press("Return");
		Wait.until("it is called so", () -> names().contains("first try"));
		assertFalse(Files.exists(xor.runsFolder().resolve("xor-1")));
		Wait.until("its record is there", () -> stored("first try").epochs() == 5);
	}

	@Test
	void aNetworkIsReopenedAsItWas() throws Exception {
		xor.train(5);
		float[] trained = xor.weights();
		xor.session().reset();
		assertFalse(xor.has(trained));
		list(1);
		ContextMenu.choose(cell("xor-1", NAME), "Reopen Network as It Was");
		Wait.until("it is as it was", () -> xor.has(trained));
		xor.drawing.history().undo();
		assertFalse(xor.has(trained));
	}

	@Test
	void aNetworkThatWasRebuiltIsReopenedAsACopyBesideIt() throws Exception {
		xor.train(5);
		float[] trained = xor.weights();
		xor.session().reset();
		list(1);
		xor.drawing.click("h1");
		User.press("Delete");
		Wait.until("the hidden neuron is gone", () -> !xor.drawing.has("h1"));
		Answer said = Answer.to("Runs", "OK");
		ContextMenu.choose(cell("xor-1", NAME), "Reopen Network as It Was");
		said.await();
		IFile copy = xor.file.getParent().getFile(IPath.fromOSString("xor as in xor-1.network"));
		Wait.until("it is open", () -> WorkspaceDocuments.get().find(copy).isPresent());
		Network network = (Network) WorkspaceDocuments.get().find(copy).orElseThrow().getModel();
		assertArrayEquals(trained, Plan.of(network).values().start());
		assertFalse(xor.drawing.has("h1"), "the network of today stays as it is");
	}
}
