package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Synapse;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.grid.Grid;

/** The tabs of the Properties view under real mouse and keys; the hidden neuron h1 of the drawing is selected. */
@ExtendWith(WorkbenchExtension.class)
class PropertyTabsUITest {

	private static final int LOCK_FROM_RIGHT = 16;

	private IFile file;

	@Test
	void aWeightIsTypedUndoneAndRedone() throws Exception {
		open();
		Grid grid = PropertyTabs.grid(PropertyTabs.WEIGHTS);
		PropertyTabs.click(grid, 1, 0);
		User.type("0.75");
		User.press("Return");
		Wait.until("the weight is set", () -> weight("x1") == 0.75f);
		User.press("ctrl+z");
		Wait.until("the weight is back", () -> weight("x1") == 0.25f);
		User.press("ctrl+y");
		Wait.until("the weight is set again", () -> weight("x1") == 0.75f);
	}

	@Test
	void nonsenseIsRefusedWithAMessage() throws Exception {
		open();
		Grid grid = PropertyTabs.grid(PropertyTabs.WEIGHTS);
		PropertyTabs.click(grid, 1, 0);
		User.type("much");
		Wait.until("it is said while typing", () -> notice().contains("'much' is no number"));
		User.press("Return");
		assertTrue(notice().contains("'much' is no number"), PropertyTabsUITest::notice);
		assertEquals(0.25f, weight("x1"));
		assertFalse(stack().canUndo());
		User.type("0.5");
		assertEquals("", notice());
		User.press("Return");
		Wait.until("the weight is set", () -> weight("x1") == 0.5f);
	}

	@Test
	void aLockIsClickedAndUndone() throws Exception {
		open();
		Grid grid = PropertyTabs.grid(PropertyTabs.WEIGHTS);
		Rectangle cell = grid.bounds(1, 0);
		User.clickAt(grid.toDisplay(cell.x + cell.width - LOCK_FROM_RIGHT, cell.y + cell.height / 2));
		Wait.until("the weight is locked", () -> synapse("x1").isFrozen());
		User.press("ctrl+z");
		Wait.until("the weight is free", () -> !synapse("x1").isFrozen());
		User.click(Widgets.button(PropertyTabs.sheet(), "Lock All"));
		Wait.until("all is locked", () -> synapse("x1").isFrozen() && synapse("x2").isFrozen() && ((Neuron) node("h1")).isBiasFrozen());
		stack().undo();
		assertFalse(stack().canUndo());
	}

	@Test
	void aBlockFromASpreadsheetIsPastedAsOneStep() throws Exception {
		open();
		Grid grid = PropertyTabs.grid(PropertyTabs.WEIGHTS);
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { "0.1\n-0.2\n0.3\n" }, new Transfer[] { TextTransfer.getInstance() });
		PropertyTabs.click(grid, 0, 0);
		User.press("ctrl+v");
		Wait.until("all are pasted", () -> weight("x1") == -0.2f && weight("x2") == 0.3f && ((Neuron) node("h1")).getBias() == 0.1f);
		User.press("shift+Down", "shift+Down", "ctrl+c");
		Wait.until("they can be copied", () -> "0.1\n-0.2\n0.3\n".equals(clipboard.getContents(TextTransfer.getInstance())));
		clipboard.dispose();
		User.press("ctrl+z");
		Wait.until("all are back", () -> weight("x1") == 0.25f && weight("x2") == -0.5f);
		assertFalse(stack().canUndo());
	}

	@Test
	void weightsAreRandomisedButForLockedOnes() throws Exception {
		open();
		stack().execute(Edits.set(document().getEditingDomain(), synapse("x2"), Literals.SYNAPSE__FROZEN, true));
		PropertyTabs.grid(PropertyTabs.WEIGHTS);
		Answer answer = Answer.to("Randomise", "Randomise");
		User.click(Widgets.button(PropertyTabs.sheet(), "Randomise..."));
		answer.await();
		Wait.until("the weight is another", () -> weight("x1") != 0.25f);
		assertEquals(-0.5f, weight("x2"));
		stack().undo();
		assertEquals(0.25f, weight("x1"));
	}

	@Test
	void aConnectionIsTickedOffAndOn() throws Exception {
		open();
		Grid grid = PropertyTabs.grid(PropertyTabs.CONNECTIONS);
		clickTick(grid, 0, 0);
		Wait.until("the link is gone", () -> link("x1").isEmpty());
		User.press("ctrl+z");
		Wait.until("the link is back", () -> link("x1").isPresent());
		clickTick(grid, -1, -1);
		Wait.until("all links are gone", () -> link("x1").isEmpty() && link("x2").isEmpty());
		clickTick(grid, 1, 0);
		Wait.until("one link is there", () -> link("x2").isPresent());
		assertTrue(link("x1").isEmpty());
	}

	@Test
	void anActivationIsChosenAndAFormulaThatIsNoneRefused() throws Exception {
		open();
		PropertyTabs.choose(PropertyTabs.ACTIVATION);
		Text formula = Widgets.labelled(PropertyTabs.sheet(), Text.class, "Own formula");
		User.click(formula);
		User.type("nonsense");
		Wait.until("it is said while typing", () -> notice().contains("nonsense"));
		User.press("Return");
		assertEquals("tanh", node("h1").getActivation());
		User.press("Escape");
		assertEquals("", formula.getText());
		User.press("ctrl+a");
		User.type("elu");
		User.press("Return");
		Wait.until("an activation of the catalog is taken", () -> "elu".equals(node("h1").getActivation()));
		Text alpha = Widgets.labelled(PropertyTabs.sheet(), Text.class, "Alpha");
		User.click(alpha);
		User.press("ctrl+a");
		User.type("0.5");
		User.press("Return");
		Wait.until("its parameter is set", () -> "0.5".equals(node("h1").getSettings().get("alpha")));
	}

	@Test
	void whatIsBeingTypedStaysWhileTheModelChanges() throws Exception {
		open();
		PropertyTabs.grid(PropertyTabs.WEIGHTS);
		PropertyTabs.choose(PropertyTabs.GENERAL);
		User.click(row("Bias"), 1);
		if (!(Display.getCurrent().getFocusControl() instanceof Text)) {
			User.click(row("Bias"), 1);
		}
		Wait.until("the value can be typed", () -> Display.getCurrent().getFocusControl() instanceof Text);
		User.press("ctrl+a");
		User.type("0.7");
		stack().execute(Edits.set(document().getEditingDomain(), node("h1"), Literals.NODE__X, 300.0));
		Wait.allEvents();
		User.type("5");
		User.press("Return");
		Wait.until("the bias is set", () -> ((Neuron) node("h1")).getBias() == 0.75f);
		Wait.until("the place is shown", () -> row("X").getText(1).equals("300"));
	}

	/** Opens a network with a neuron h1 and selects that. */
	private void open() throws Exception {
		file = TestProject.with("p", "n.network", TestProject.NETWORK);
		IEditorPart editor = Wait.turnOf(() -> IDE.openEditor(WorkbenchExtension.page(), file));
		Wait.allEvents();
		GraphicalViewer drawing = editor.getAdapter(GraphicalViewer.class);
		WorkbenchExtension.page().showView(IPageLayout.ID_PROP_SHEET);
		WorkbenchExtension.page().activate(editor);
		Wait.until("the neuron is drawn", () -> drawing.getEditPartRegistry().get(node("h1")) != null);
		drawing.select((EditPart) drawing.getEditPartRegistry().get(node("h1")));
		Wait.until("there are tabs", () -> PropertyTabs.canvas("TabStrip").isPresent());
	}

	private static void clickTick(Grid grid, int row, int column) {
		Rectangle cell = grid.bounds(row, column);
		User.clickAt(grid.toDisplay(cell.x + LOCK_FROM_RIGHT, cell.y + cell.height / 2));
	}

	private static TreeItem row(String name) {
		Tree tree = Widgets.find(PropertyTabs.sheet(), Tree.class, Control::isVisible).orElseThrow();
		return Arrays.stream(tree.getItems()).flatMap(item -> item.getItemCount() == 0 ? Stream.of(item) : Arrays.stream(item.getItems()))
				.filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
	}

	private static String notice() {
		return PropertyTabs.canvas("NoticeBar").map(Control::getToolTipText).orElse("");
	}

	private ModelDocument document() {
		return WorkspaceDocuments.get().find(file).orElseThrow();
	}

	private CommandStack stack() {
		return document().getEditingDomain().getCommandStack();
	}

	private Node node(String id) {
		return Networks.node((Network) document().getModel(), id);
	}

	private Optional<Link> link(String source) {
		return Networks.link(node(source), node("h1"), 0);
	}

	private Synapse synapse(String source) {
		return (Synapse) link(source).orElseThrow();
	}

	private float weight(String source) {
		return synapse(source).getWeight();
	}
}
