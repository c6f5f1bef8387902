package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Synapse;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.grid.Grid;

/** What is changed in the Properties view with mouse and keys is seen in the drawing, and undone and redone there. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PropertyGesturesUITest {

	/** The rows of the weights of h1. */
	private static final int BIAS = 0;
	private static final int X1 = 1;
	private static final int X2 = 2;

	private Drawing drawing;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "x2 h1", "x2 h2", "h1 y1", "h2 y1")));
		WorkbenchExtension.page().showView(IPageLayout.ID_PROP_SHEET);
		WorkbenchExtension.page().activate(drawing.editor());
	}

	@BeforeEach
	void restore() {
		drawing.restore();
	}

	private Synapse synapse(String source) {
		return (Synapse) drawing.link(source, "h1").orElseThrow();
	}

	private Neuron neuron(String id) {
		return (Neuron) drawing.node(id);
	}

	/** Something in the table of h1's weights. */
	private void inWeights(Consumer<Grid> gesture) {
		drawing.isOneStep(() -> {
			PropertyTabs.show(drawing, "h1");
			gesture.accept(PropertyTabs.grid(PropertyTabs.WEIGHTS));
		});
	}

	@Test
	void beforeWhatIsToldOfAnyFileStandsTheNetwork() {
		PropertyTabs.show(drawing, "h1");
		User.clickAt(drawing.place(drawing.node("h1").getX(), drawing.node("h1").getY() - 100));
		Wait.until("nothing is selected", () -> Widgets.find(PropertyTabs.sheet(), Tree.class, tree -> tree.getItemCount() > 0
				&& tree.getItem(0).getItemCount() > 0).isPresent());
		Tree rows = Widgets.find(PropertyTabs.sheet(), Tree.class, Control::isVisible).orElseThrow();
		assertEquals(List.of("Network", "Info"), Arrays.stream(rows.getItems()).map(TreeItem::getText).toList());
		assertEquals("Neurons", rows.getItem(0).getItem(0).getText());
	}

	@ParameterizedTest
	@ValueSource(strings = { "h1", "h1 h2 y1" })
	void aBiasIsTypedForAllThatAreSelected(String ids) {
		drawing.isOneStep(() -> {
			PropertyTabs.show(drawing, ids.split(" "));
			PropertyTabs.edit("Bias");
			User.type("2.5");
			User.press("Return");
		});
		for (String id : ids.split(" ")) {
			assertEquals(2.5f, neuron(id).getBias());
		}
	}

	@Test
	void anActivationsParameterIsTyped() {
		drawing.isOneStep(() -> {
			PropertyTabs.show(drawing, "h1");
			PropertyTabs.choose(PropertyTabs.ACTIVATION);
			User.click(Widgets.labelled(PropertyTabs.sheet(), Text.class, "Own formula"));
			User.type("elu");
			User.press("Return");
		});
		drawing.isOneStep(() -> {
			PropertyTabs.show(drawing, "h1");
			PropertyTabs.choose(PropertyTabs.ACTIVATION);
			User.click(Widgets.labelled(PropertyTabs.sheet(), Text.class, "Alpha"));
			User.press("Home", "shift+End");
			User.type("3");
			User.press("Return");
		});
		assertEquals("3", neuron("h1").getSettings().get("alpha"));
	}

	@Test
	void aWeightIsTyped() {
		inWeights(grid -> {
			PropertyTabs.click(grid, X1, 0);
			User.type("-2.5");
			User.press("Return");
		});
		assertEquals(-2.5f, synapse("x1").getWeight());
	}

	@Test
	void aLockIsClicked() {
		inWeights(grid -> PropertyTabs.clickLock(grid, X1, 0));
		assertTrue(synapse("x1").isFrozen());
		assertFalse(synapse("x2").isFrozen());
	}

	@Test
	void allIsLockedAndUnlocked() {
		inWeights(grid -> User.click(Widgets.button(PropertyTabs.sheet(), "Lock All")));
		assertTrue(synapse("x1").isFrozen() && synapse("x2").isFrozen() && neuron("h1").isBiasFrozen());
		assertFalse(neuron("h2").isBiasFrozen());
		inWeights(grid -> User.click(Widgets.button(PropertyTabs.sheet(), "Unlock All")));
		assertFalse(synapse("x1").isFrozen() || synapse("x2").isFrozen() || neuron("h1").isBiasFrozen());
	}

	@Test
	void allThatIsNotLockedIsRandomised() {
		inWeights(grid -> PropertyTabs.clickLock(grid, X2, 0));
		float free = synapse("x1").getWeight();
		float locked = synapse("x2").getWeight();
		showOrHideValues(); // for what was the strongest may still be that, and as thick as before
		inWeights(grid -> {
			Answer answer = Answer.to("Randomise", shell -> {
				User.click(Widgets.labelled(shell, Text.class, "Seed"));
				User.press("Home", "shift+End");
				User.type("7");
				User.click(Widgets.button(shell, "Randomise"));
			});
			User.click(Widgets.button(PropertyTabs.sheet(), "Randomise..."));
			answer.await();
		});
		assertNotEquals(free, synapse("x1").getWeight());
		assertEquals(locked, synapse("x2").getWeight());
		showOrHideValues();
	}

	private void showOrHideValues() {
		boolean shown = drawing.root().labels().isShown();
		drawing.canvas().setFocus();
		User.press("v");
		Wait.until("they are shown, or not any more", () -> drawing.root().labels().isShown() != shown);
	}

	@Test
	void aBlockFromASpreadsheetIsPasted() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { "3\n-2\n0.5\n" }, new Transfer[] { TextTransfer.getInstance() });
		inWeights(grid -> {
			PropertyTabs.click(grid, BIAS, 0);
			User.press("ctrl+v");
			Wait.until("it is pasted", () -> neuron("h1").getBias() == 3);
		});
		clipboard.dispose();
		assertEquals(-2, synapse("x1").getWeight());
		assertEquals(0.5f, synapse("x2").getWeight());
	}

	@ParameterizedTest
	@CsvSource({ "All inputs, All hidden, 0, x3, 2, h2, 1", "All outputs, All hidden, 1, y1, 0, h1, 0" })
	void aConnectionBetweenChosenGroupsIsTicked(String from, String to, String delay, String source, int row, String target, int column) {
		drawing.isOneStep(() -> {
			showConnections(from, to, delay);
			PropertyTabs.clickTick(PropertyTabs.grid(), row, column);
		});
		assertTrue(Networks.link(drawing.node(source), drawing.node(target), Integer.parseInt(delay)).isPresent());
	}

	@Test
	void allConnectionsBetweenChosenGroupsAreTickedAndTakenAway() {
		drawing.isOneStep(() -> {
			showConnections("All hidden", "All outputs", "0");
			PropertyTabs.clickTick(PropertyTabs.grid(), -1, -1);
		});
		assertEquals(3 + 6, drawing.network().getLinks().size());
		drawing.isOneStep(() -> {
			showConnections("All hidden", "All outputs", "0");
			PropertyTabs.clickTick(PropertyTabs.grid(), -1, -1);
		});
		assertEquals(3, drawing.network().getLinks().size());
	}

	private void showConnections(String from, String to, String delay) {
		PropertyTabs.show(drawing, "h1");
		PropertyTabs.choose(PropertyTabs.CONNECTIONS);
		choose("From", from);
		choose("To", to);
		Widgets.labelled(PropertyTabs.sheet(), Spinner.class, "Delay").setFocus();
		User.press("ctrl+a");
		User.type(delay);
		User.press("Tab");
	}

	private static void choose(String label, String set) {
		Combo combo = Widgets.labelled(PropertyTabs.sheet(), Combo.class, label);
		combo.setFocus();
		int down = combo.indexOf(set) - combo.getSelectionIndex();
		if (down != 0) {
			User.press(Math.abs(down), down > 0 ? "Down" : "Up");
		}
		Wait.until(label + " is " + set, () -> combo.getText().equals(set));
	}

	@Test
	void theKeysOfTheEditMenuBelongToTheFieldThatIsTypedInto() {
		drawing.select("h1");
		User.press("ctrl+a");
		Wait.until("all is selected", () -> drawing.selection().size() > 1);
		PropertyTabs.show(drawing, "h1");
		PropertyTabs.choose(PropertyTabs.ACTIVATION);
		Text formula = Widgets.labelled(PropertyTabs.sheet(), Text.class, "Own formula");
		String before = formula.getText();
		User.click(formula);
		isEditedWithKeys(formula, before);
		PropertyTabs.choose(PropertyTabs.WEIGHTS);
		Grid grid = PropertyTabs.grid();
		PropertyTabs.click(grid, X1, 0);
		User.press("F2");
		Text weight = (Text) Display.getCurrent().getFocusControl();
		isEditedWithKeys(weight, weight.getText());
		User.press("Escape");
		drawing.select("h1");
		User.press("F2");
		Text name = (Text) Display.getCurrent().getFocusControl();
		isEditedWithKeys(name, "h1");
		User.press("Escape");
		assertEquals(List.of(drawing.node("h1")), drawing.selection());
		assertFalse(drawing.history().canUndo(), "nothing was done to the network");
	}

	private static void isEditedWithKeys(Text field, String before) {
		User.press("ctrl+a");
		User.type("123");
		Wait.until("it is typed", () -> field.getText().equals("123"));
		User.press("End", "ctrl+a");
		Wait.until("all of it is selected", () -> field.getSelectionText().equals("123"));
		User.press("ctrl+c", "End", "ctrl+v");
		Wait.until("it is there twice", () -> field.getText().equals("123123"));
		User.press("Home", "Delete", "shift+End", "ctrl+x");
		Wait.until("it is cut", () -> field.getText().isEmpty());
		User.press("ctrl+z");
		Wait.until("undo takes back what was typed", () -> field.getText().equals(before));
	}
}
