package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Synapse;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;

/** More than one drawing, and who else has the file. */
@ExtendWith(WorkbenchExtension.class)
class EditorsUITest {

	private IFile file;
	private Drawing drawing;

	@BeforeEach
	void open() throws Exception {
		file = TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 y1"));
		drawing = Drawing.open(file);
	}

	@Test
	void whatIsCutIsPastedIntoAnotherNetworkWithItsConnections() throws Exception {
		IFile otherFile = file.getProject().getFile("m.network");
		TestProject.write(otherFile, SmallNetwork.empty());
		drawing.isOneStep(() -> {
			drawing.select("x1", "h1");
			User.press("ctrl+x");
		});
		assertFalse(drawing.has("x1") || drawing.has("h1"));
		Drawing other = Drawing.open(otherFile);
		other.isOneStep(() -> {
			other.editor().setFocus();
			User.press("ctrl+v");
		});
		assertEquals(0.9f, ((Synapse) other.link("x1", "h1").orElseThrow()).getWeight());
		assertEquals(2, other.network().getNodes().size());
		WorkbenchExtension.page().activate(drawing.editor());
		User.press("ctrl+z");
		Wait.until("the one is undone", () -> drawing.has("x1"));
		assertTrue(other.has("x1"), "the other is not");
	}

	@Test
	void editorsAndExplorerOnOneFileAreOneDocument() throws Exception {
		IEditorPart second = WorkbenchExtension.page().openEditor(drawing.editor().getEditorInput(), drawing.editor().getSite().getId(), true,
				IWorkbenchPage.MATCH_NONE);
		Drawing other = Drawing.of(file, second);
		assertSame(drawing.network(), other.network());
		Tree explorer = ((CommonNavigator) WorkbenchExtension.page().findView("org.soma.ui.explorer")).getCommonViewer().getTree();
		Widgets.item(explorer, "p", "n.network", "h1", "x1");
		WorkbenchExtension.page().activate(second);
		other.click("h1");
		User.press("Delete");
		Wait.until("it is gone from the other drawing", () -> drawing.viewer().getEditPartRegistry().values().stream().noneMatch(
				part -> part instanceof org.soma.diagram.ui.parts.NodeEditPart node && node.getModel().getId().equals("h1")));
		assertTrue(drawing.editor().isDirty() && second.isDirty());
		WorkbenchExtension.page().activate(drawing.editor());
		User.press("ctrl+z");
		Wait.until("it is back everywhere", () -> other.has("h1"));
		assertEquals("h1", Widgets.item(explorer, "p", "n.network", "h1").getText());
		Wait.until("nothing is left to save", () -> !drawing.editor().isDirty() && !second.isDirty());
	}

	@Test
	void aDrawingFollowsAFileThatAnotherProgramWrites() throws Exception {
		drawing.click("h1");
		TestProject.write(file, SmallNetwork.with("x1 h1", "h1 y1", "h3 y2"));
		Wait.until("the new connection is drawn", () -> drawing.link("h3", "y2").isPresent());
		drawing.settle();
		assertEquals(3, drawing.root().links().links().size());
		assertFalse(drawing.isDirty());
	}

	@Test
	void aDrawingWithChangesIsAskedAbout() throws Exception {
		drawing.click("h1");
		User.press("Delete");
		Wait.until("it is deleted", drawing::isDirty);
		Answer answer = Answer.to("File Changed", "Keep Changes");
		TestProject.write(file, SmallNetwork.with("x1 h1", "h1 y1", "h3 y2"));
		answer.await();
		assertFalse(drawing.has("h1"));
		assertTrue(drawing.isDirty());
	}
}
