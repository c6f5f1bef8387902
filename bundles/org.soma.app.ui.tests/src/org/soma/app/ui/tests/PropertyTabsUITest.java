package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Choice;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Synapse;
import org.soma.model.Training;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
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

	private IFile file;

	@Test
	void returnOpensTheListThatWasClosedAndItHasTheKeys() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", TestProject.NETWORK));
		WorkbenchExtension.page().hideView(WorkbenchExtension.page().findView(IPageLayout.ID_PROP_SHEET));
		drawing.click("h1");
		User.press("Return");
		Wait.until("the list has the keys", () -> Display.getCurrent().getFocusControl() instanceof Tree list && list.getItemCount() > 5
				&& list.getParent().getParent() == PropertyTabs.sheet());
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
	void aParameterOfATypeIsTypedUndoneAndRedone() throws Exception {
		IFile training = TestProject.with("p", "t.training", """
				<?xml version="1.0" encoding="UTF-8"?>
				<soma:Training xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1" \
				network="n.network" dataset="d.dataset">
				  <optimizer type="momentum"/>
				</soma:Training>
				""");
		WorkbenchExtension.page().showView(IPageLayout.ID_PROP_SHEET);
		Tree explorer = ((CommonNavigator) WorkbenchExtension.page().showView("org.soma.ui.explorer")).getCommonViewer().getTree();
		User.click(Widgets.item(explorer, "p", "t.training", "optimizer"));
		Wait.until("there are tabs", () -> PropertyTabs.canvas("TabStrip").isPresent());
		PropertyTabs.choose(1);
		User.click(Widgets.labelled(PropertyTabs.sheet(), Text.class, "Momentum"));
		User.press("ctrl+a");
		User.type("0.5");
		User.press("Return");
		ModelDocument document = WorkspaceDocuments.get().find(training).orElseThrow();
		Choice optimizer = ((Training) document.getModel()).getOptimizer();
		Wait.until("it is set", () -> "0.5".equals(optimizer.getSettings().get("momentum")));
		User.press("ctrl+z");
		Wait.until("it is undone", () -> optimizer.getSettings().isEmpty());
		assertEquals("0.9", Widgets.labelled(PropertyTabs.sheet(), Text.class, "Momentum").getText(), "the default is shown");
		User.press("ctrl+y");
		Wait.until("it is redone", () -> "0.5".equals(optimizer.getSettings().get("momentum")));
		User.press("ctrl+z");
		Wait.until("nothing is left to save", () -> !document.isDirty());
	}

	@Test
	void whatIsBeingTypedStaysWhileTheModelChanges() throws Exception {
		open();
		PropertyTabs.grid(PropertyTabs.WEIGHTS);
		PropertyTabs.choose(PropertyTabs.GENERAL);
		PropertyTabs.edit("Bias");
		User.type("0.7");
		stack().execute(Edits.set(document().getEditingDomain(), node("h1"), Literals.NODE__X, 300.0));
		Wait.allEvents();
		User.type("5");
		User.press("Return");
		Wait.until("the bias is set", () -> ((Neuron) node("h1")).getBias() == 0.75f);
		Wait.until("the place is shown", () -> PropertyTabs.row("X").getText(1).equals("300"));
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
