package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.documents.WorkspaceDocuments;

/** Problems are mended from where they are listed, whether their file is open or not. */
@ExtendWith(WorkbenchExtension.class)
class QuickFixUITest {

	@Test
	void aProblemOfAFileThatIsNotOpenIsMendedUndoneAndRedone() throws Exception {
		IFile file = TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "x2 h2", "x3 h3", "h1 y1", "h2 y1", "h3 y1"));
		mend(file, "y2: has no connections", "Connect it with its neighbours", false);
		assertEquals(3, incoming(file, "y2"));
		undoAndRedo(file, () -> incoming(file, "y2") == 0, () -> incoming(file, "y2") == 3);
		User.press("ctrl+s");
		Wait.until("the problem is gone", () -> markers(file) == 0);
		assertTrue(TestProject.read(file).contains("source=\"h3\" target=\"y2\""));
		Wait.untilWorkspaceIsQuiet();
	}

	@Test
	void allOfAKindAreOneStepOfADocumentThatIsOpen() throws Exception {
		IFile file = TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 y1", "h1 y2"));
		Drawing drawing = Drawing.open(file);
		mend(file, "h2: has no connections", "Delete it", true);
		assertFalse(drawing.has("h2") || drawing.has("h3") || drawing.has("x2") || drawing.has("x3"));
		undoAndRedo(file, () -> drawing.has("h2") && drawing.has("x3"), () -> !drawing.has("h2") && !drawing.has("x3"));
	}

	@Test
	void aNeuronThatLeadsNowhereIsLocked() throws Exception {
		IFile file = TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "x1 h2", "h1 y1"));
		Drawing drawing = Drawing.open(file);
		Neuron h2 = (Neuron) drawing.node("h2");
		assertTrue(((NodeEditPart) drawing.part("h2")).problem().contains("leads to no other node"));
		mend(file, "h2: leads to no other node", "Lock its values", false);
		assertTrue(h2.isBiasFrozen());
		undoAndRedo(file, () -> !h2.isBiasFrozen(), h2::isBiasFrozen);
		drawing.settle();
		assertNull(((NodeEditPart) drawing.part("h2")).problem());
	}

	@Test
	void aLayerIsMadeAsLargeAsItsValues() throws Exception {
		IFile file = TestProject.with("p", "n.network", SmallNetwork.empty());
		Documents.save(layer(3), file.getLocation().toPath());
		TestProject.write(file, TestProject.read(file).replace("shape=\"3\"", "shape=\"5\""));
		file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		Wait.untilWorkspaceIsQuiet();
		mend(file, "has 3 values for 'bias'", "Change the size of h to 3", false);
		assertEquals(3, Networks.units(node(file, "h")));
		undoAndRedo(file, () -> Networks.units(node(file, "h")) == 5, () -> Networks.units(node(file, "h")) == 3);
		User.press("ctrl+s");
		Wait.until("it is saved", () -> read(file).contains("shape=\"3\""));
		Wait.untilWorkspaceIsQuiet();
	}

	private static Network layer(int units) {
		Network network = SomaFactory.eINSTANCE.createNetwork();
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId("h");
		layer.setType("dense");
		layer.setShape(Shape.of(units));
		Parameter bias = SomaFactory.eINSTANCE.createParameter();
		bias.setName("bias");
		bias.setValues(Tensor.zeros(Shape.of(units)));
		layer.getParameters().add(bias);
		network.getNodes().add(layer);
		return network;
	}

	private static Node node(IFile file, String id) {
		return Networks.node((Network) WorkspaceDocuments.get().find(file).orElseThrow().getModel(), id);
	}

	@Test
	void theProblemsThatAreListedFollowTheDrawingUntilItIsClosed() throws Exception {
		IFile file = TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 y1"));
		Drawing drawing = Drawing.open(file);
		Wait.until("the problem is listed", () -> isListed(file, "x2"));
		User.drag(drawing.handle("x2"), drawing.at("h1"));
		Wait.until("it is mended in the drawing", () -> !isListed(file, "x2"));
		assertTrue(drawing.isDirty() && isListed(file, "x3"));
		User.press("ctrl+z");
		Wait.until("it is there again", () -> isListed(file, "x2"));
		User.press("ctrl+y");
		Wait.until("and mended again", () -> !isListed(file, "x2"));
		WorkbenchExtension.page().closeEditor(drawing.editor(), false);
		Wait.until("what is saved counts", () -> isListed(file, "x2"));
		Wait.untilWorkspaceIsQuiet();
	}

	private static boolean isListed(IFile file, String element) {
		try {
			return Arrays.stream(file.findMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_ZERO))
					.anyMatch(marker -> element.equals(marker.getAttribute(SomaProjects.ELEMENT, null)));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** Its problem is listed as it was when the file could be read. */
	@Test
	void whatCannotBeReadAnyMoreIsNotMendedAndItIsSaidWhy() throws Exception {
		IFile file = TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 y1", "h2 y2"));
		Answer refused = Answer.to("Quick Fix", shell -> {
			assertTrue(Widgets.find(shell, Label.class, label -> label.getText().contains("n.network")).isPresent());
			User.press("Return");
		});
		IMarker marker = file.findMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_ZERO)[0];
		Files.writeString(file.getLocation().toPath(), "no network");
		IDE.getMarkerHelpRegistry().getResolutions(marker)[0].run(marker);
		refused.await();
		assertEquals(0, WorkbenchExtension.page().getEditorReferences().length);
	}

	@Test
	void aTrainingIsMendedInItsFile() throws Exception {
		IFile file = TestProject.with("p", "t.training", """
				<?xml version="1.0" encoding="UTF-8"?>
				<soma:Training xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1" \
				network="n.network" dataset="d.dataset">
				  <optimizer type="adam"/>
				</soma:Training>
				""");
		mend(file, "has no loss", "Choose the loss 'mse'", false);
		if (WorkspaceDocuments.get().find(file).isPresent()) { // where an editor shows it, its user saves it
			User.press("ctrl+s");
		}
		Wait.until("it has a loss", () -> read(file).contains("type=\"mse\""));
		Wait.untilWorkspaceIsQuiet();
	}

	private static void mend(IFile file, String problem, String fix, boolean all) throws Exception {
		Wait.until("the problem is found", () -> markers(file) > 0);
		Composite view = view();
		Wait.until("it is listed", () -> item(view, problem).isPresent());
		Wait.until("it is selected", () -> {
			TreeItem item = item(view, problem).orElseThrow();
			User.click(item); // and once more where the list has just moved
			return Display.getCurrent().getFocusControl() instanceof Tree tree && tree.getSelectionCount() == 1 && tree.getSelection()[0] == item;
		});
		Answer answer = Answer.to("Quick Fix", question -> choose(question, fix, all));
		User.press("ctrl+1");
		answer.await();
		Wait.allEvents();
	}

	private static Composite view() throws Exception {
		WorkbenchExtension.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		Wait.allEvents();
		Shell window = WorkbenchExtension.page().getWorkbenchWindow().getShell();
		return Widgets.find(window, Tree.class, tree -> tree.isVisible() && tree.getColumnCount() > 2).map(Control::getParent).orElseThrow();
	}

	/** Opens the groups that problems are listed in. */
	private static Optional<TreeItem> item(Composite view, String text) {
		Tree tree = Widgets.find(view, Tree.class, Control::isVisible).orElseThrow();
		for (TreeItem group : tree.getItems()) {
			if (!group.getExpanded()) {
				User.click(group);
				User.press("Right");
			}
			for (TreeItem item : group.isDisposed() ? new TreeItem[0] : group.getItems()) {
				if (item.getText().contains(text)) {
					return Optional.of(item);
				}
			}
		}
		return Optional.empty();
	}

	private static void choose(Shell question, String fix, boolean all) {
		Table fixes = Widgets.find(question, Table.class, Control::isVisible).orElseThrow();
		int index = IntStream.range(0, fixes.getItemCount()).filter(i -> fixes.getItem(i).getText().equals(fix)).findFirst()
				.orElseThrow(() -> new AssertionError(fix + " is not offered"));
		var bounds = fixes.getItem(index).getBounds();
		Wait.until("the fix is selected", () -> {
			User.clickAt(fixes.toDisplay(bounds.x + 30, bounds.y + bounds.height / 2));
			return fixes.getSelectionIndex() == index;
		});
		if (all) {
			User.click(Widgets.button(question, "Select All"));
		}
		User.click(Widgets.button(question, "Finish"));
	}

	private static void undoAndRedo(IFile file, BooleanSupplier undone, BooleanSupplier redone) {
		CommandStack history = WorkspaceDocuments.get().find(file).orElseThrow().getEditingDomain().getCommandStack();
		WorkbenchExtension.page().activate(WorkbenchExtension.page().getActiveEditor());
		User.press("ctrl+z");
		Wait.until("it is undone", undone);
		assertFalse(history.canUndo(), "it is one step");
		User.press("ctrl+y");
		Wait.until("it is redone", redone);
	}

	private static int incoming(IFile file, String id) {
		return node(file, id).getIncoming().size();
	}

	private static int markers(IFile file) {
		try {
			return file.findMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_ZERO).length;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static String read(IFile file) {
		try {
			return TestProject.read(file);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
