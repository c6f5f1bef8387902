package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.documents.WorkspaceDocuments;

@ExtendWith(WorkbenchExtension.class)
class DiagramUITest {

	@Test
	void aNeuronIsDraggedUndoneAndRedone() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		Control canvas = open(file);
		Node h1 = node(file, "h1");
		User.drag(canvas.toDisplay(208, 86), canvas.toDisplay(268, 146));
		Wait.until("the neuron has moved", () -> h1.getX() == 268);
		assertEquals(146, h1.getY());
		User.press("ctrl+z");
		Wait.until("the neuron is back", () -> h1.getX() == 208);
		User.press("ctrl+y");
		Wait.until("the neuron has moved again", () -> h1.getX() == 268);
		User.press("ctrl+z");
		Wait.until("nothing is left to save", () -> !WorkspaceDocuments.get().find(file).orElseThrow().isDirty());
	}

	@Test
	void aNeuronIsDeletedWithItsLinksAndUndone() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		Control canvas = open(file);
		Point at = canvas.toDisplay(208, 86);
		User.clickAt(at);
		User.press("Delete");
		Wait.until("the links are gone", () -> network(file).getLinks().isEmpty());
		User.press("ctrl+z");
		Wait.until("the links are back", () -> network(file).getLinks().size() == 3);
	}

	private static Control open(IFile file) throws Exception {
		IEditorPart editor = IDE.openEditor(WorkbenchExtension.page(), file);
		Wait.allEvents();
		Control control = editor.getAdapter(GraphicalViewer.class).getControl();
		Wait.until("the drawing is laid out", () -> control instanceof Canvas && control.getSize().x > 100);
		return control;
	}

	private static Network network(IFile file) {
		return (Network) WorkspaceDocuments.get().find(file).orElseThrow().getModel();
	}

	private static Node node(IFile file, String id) {
		return network(file).getNodes().stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
	}
}
