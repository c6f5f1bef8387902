package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Synapse;
import org.soma.project.SomaProjects;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.outline.NetworkThumbnail;
import org.soma.ui.outline.OutlineView;
import org.soma.ui.outline.SelectedNetworkPage;

@ExtendWith(WorkbenchExtension.class)
class ExplorerUITest {

	@Test
	void aNetworkOpensIntoGroupsNeuronsAndLinks() throws Exception {
		TestProject.with("p", "n.network", TestProject.NETWORK);
		assertEquals("x1", Widgets.item(explorer(), "p", "n.network", "inputs", "x1").getText());
		assertEquals("x1 \u2192 h1   +0.2500", Widgets.item(explorer(), "p", "n.network", "h1", "x1").getText());
	}

	@Test
	void aWeightIsEditedUndoneRedoneAndSaved() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		User.click(Widgets.item(explorer(), "p", "n.network", "h1", "x1"));
		type("Weight", "0.75");
		Wait.until("the tree shows the new weight", () -> weight("+0.7500"));
		assertTrue(TestProject.read(file).contains("weight=\"0.25\""), "nothing is written before it is saved");

		User.press("ctrl+z");
		Wait.until("the weight is the old one", () -> weight("+0.2500"));
		User.press("ctrl+y");
		Wait.until("the weight is the new one", () -> weight("+0.7500"));

		User.press("ctrl+s");
		Wait.until("the file is saved", () -> !WorkspaceDocuments.get().find(file).orElseThrow().isDirty());
		assertTrue(TestProject.read(file).contains("weight=\"0.75\""));
		Wait.untilWorkspaceIsQuiet();
	}

	@Test
	void nonsenseIsNotTakenOver() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		User.click(Widgets.item(explorer(), "p", "n.network", "h1", "x1"));
		type("Weight", "abc");
		User.press("Escape");
		Wait.allEvents();
		assertFalse(WorkspaceDocuments.get().find(file).orElseThrow().isDirty());
		assertTrue(weight("+0.2500"));
	}

	@Test
	void deleteTakesANeuronWithItsLinksAndUndoBringsThemBack() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		User.click(Widgets.item(explorer(), "p", "n.network", "h1"));
		User.press("Delete");
		Wait.until("the links are gone", () -> links(file) == 0);
		User.press("ctrl+z");
		Wait.until("the links are back", () -> links(file) == 3);
		User.press("ctrl+y");
		Wait.until("the links are gone again", () -> links(file) == 0);
		User.press("ctrl+z");
		Wait.until("nothing is left to save", () -> !WorkspaceDocuments.get().find(file).orElseThrow().isDirty());
	}

	@Test
	void whatAnotherProgramWritesIsShown() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		Widgets.item(explorer(), "p", "n.network", "h1", "x1");
		TestProject.write(file, TestProject.NETWORK.replace("\"0.25\"", "\"0.125\""));
		Wait.until("the new weight is in the model", () -> WorkspaceDocuments.get().find(file).orElseThrow().getModel().eAllContents()
				.hasNext() && synapse(file).getWeight() == 0.125f);
	}

	@Test
	void markersNameTheElementAndGoWhenItIsMended() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK.replace("\"tanh\"", "\"tanhh\""));
		Wait.until("there is a marker", () -> markers(file).length == 1);
		IMarker marker = markers(file)[0];
		assertEquals("h1", marker.getAttribute(SomaProjects.ELEMENT));
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").startsWith("h1: "), marker.getAttribute(IMarker.MESSAGE, ""));
		TestProject.write(file, TestProject.NETWORK);
		Wait.until("the marker is gone", () -> markers(file).length == 0);
	}

	@Test
	void aBrokenFileSaysWhatIsWrongAndTheRestWorks() throws Exception {
		IFile broken = TestProject.with("p", "broken.network", TestProject.NETWORK.substring(0, 300));
		IFile sound = broken.getProject().getFile("sound.network");
		TestProject.write(sound, TestProject.NETWORK);
		Wait.until("there is a marker", () -> markers(broken).length == 1);
		assertEquals(0, markers(sound).length);
		Widgets.item(explorer(), "p", "sound.network", "h1");
		TreeItem item = Widgets.item(explorer(), "p", "broken.network");
		User.click(item);
		User.press("Right");
		Wait.until("the problem stands below the file", () -> item.getItemCount() == 1 && item.getItem(0).getText().length() > 10
				&& !item.getItem(0).getText().startsWith("Loading"));
		assertEquals(TestProject.NETWORK.substring(0, 300), TestProject.read(broken));
	}

	@Test
	void manyNeuronsStandInRangesInTheirOrder() throws Exception {
		StringBuilder network = new StringBuilder(TestProject.NETWORK.lines().limit(2).collect(Collectors.joining("\n")));
		IntStream.rangeClosed(1, 450).forEach(i -> network.append("<nodes xsi:type=\"soma:Neuron\" id=\"x" + i + "\" type=\"input\"/>\n"));
		TestProject.with("p", "many.network", network + "</soma:Network>");
		assertEquals("x401 \u2026 x450", Widgets.item(explorer(), "p", "many.network", "x401").getText());
		TreeItem range = Widgets.item(explorer(), "p", "many.network", "x101");
		assertEquals("x102", Widgets.item(explorer(), "p", "many.network", "x101", "x102").getText());
		assertEquals(5, range.getParentItem().getItemCount());
	}

	@Test
	void theOutlineShowsWhatIsSelected() throws Exception {
		TestProject.with("p", "n.network", TestProject.NETWORK);
		User.click(Widgets.item(explorer(), "p", "n.network", "h1"));
		OutlineView outline = (OutlineView) WorkbenchExtension.page().showView(OutlineView.ID);
		Wait.until("the overview is shown", () -> outline.getCurrentPage() instanceof SelectedNetworkPage
				&& Widgets.find((Composite) outline.getCurrentPage().getControl(), NetworkThumbnail.class, Control::isVisible).isPresent());
	}

	private static Tree explorer() throws Exception {
		return ((CommonNavigator) WorkbenchExtension.page().showView("org.soma.ui.explorer")).getCommonViewer().getTree();
	}

	private static TreeItem property(String name) throws Exception {
		PropertySheet sheet = (PropertySheet) WorkbenchExtension.page().showView(IPageLayout.ID_PROP_SHEET);
		Tree[] found = new Tree[1];
		Wait.until("the property '" + name + "' is shown", () -> {
			found[0] = Widgets.find((Composite) sheet.getCurrentPage().getControl().getParent(), Tree.class, tree -> row(tree.getItems(), name) != null)
					.orElse(null);
			return found[0] != null;
		});
		return row(found[0].getItems(), name);
	}

	private static TreeItem row(TreeItem[] items, String name) {
		for (TreeItem item : items) {
			TreeItem inside = row(item.getItems(), name);
			if (item.getText().equals(name) || inside != null) {
				return item.getText().equals(name) ? item : inside;
			}
		}
		return null;
	}

	/** Clicks on the value until its cell editor has the focus, as a first click may only bring the view to the front. */
	private static void type(String name, String value) throws Exception {
		for (int tries = 0; tries < 3 && !isTyping(); tries++) {
			User.click(property(name), 1);
		}
		Wait.until("the value can be typed", ExplorerUITest::isTyping);
		User.press("ctrl+a");
		User.type(value);
		User.press("Return");
	}

	private static boolean isTyping() {
		return Display.getCurrent().getFocusControl() instanceof Text;
	}

	private static boolean weight(String text) {
		try {
			return Widgets.item(explorer(), "p", "n.network", "h1", "x1").getText().endsWith(text);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static long links(IFile file) {
		return ((org.soma.model.Network) WorkspaceDocuments.get().find(file).orElseThrow().getModel()).getLinks().size();
	}

	private static Synapse synapse(IFile file) {
		return (Synapse) ((org.soma.model.Network) WorkspaceDocuments.get().find(file).orElseThrow().getModel()).getLinks().get(0);
	}

	private static IMarker[] markers(IFile file) {
		try {
			return Arrays.stream(file.findMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_ZERO)).toArray(IMarker[]::new);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
