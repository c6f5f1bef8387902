package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Element;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** A network from nothing to a file, without the mouse. */
@ExtendWith(WorkbenchExtension.class)
class KeyboardUITest {

	private Drawing drawing;

	@Test
	void aNetworkIsBuiltWithTheKeysAlone() throws Exception {
		IFile file = TestProject.with("p", "n.network", SmallNetwork.empty());
		drawing = Drawing.open(file);
		drawing.editor().setFocus();
		add("Input Neuron", "x1");
		add("Hidden Neuron", "h1");
		find("x1");
		connect("h1");
		add("Output Neuron", "y1");
		find("x1");
		User.press("Right");
		selects("h1");
		connect("y1");
		User.press("F2");
		drawing.type("result");
		assertEquals("result", drawing.node("y1").getName());
		User.press("ctrl+s");
		Wait.until("it is saved", () -> !drawing.isDirty());
		assertTrue(TestProject.read(file).contains("source=\"h1\" target=\"y1\""));
		while (drawing.history().canUndo()) {
			User.press("ctrl+z");
		}
		assertTrue(drawing.network().getNodes().isEmpty());
		while (drawing.history().canRedo()) {
			User.press("ctrl+y");
		}
		assertEquals(List.of("x1", "h1", "y1"), drawing.network().getNodes().stream().map(Element::getId).toList());
		assertEquals(2, drawing.network().getLinks().size());
	}

	private void add(String what, String id) {
		Answer answer = Drawing.pick("Add", what);
		User.press("n");
		answer.await();
		selects(id);
	}

	/** From what is selected to a node that nothing leads to yet: it is found by its name. */
	private void connect(String target) {
		int links = drawing.network().getLinks().size();
		User.press("c");
		find(target);
		User.press("c");
		Wait.until("it is connected", () -> drawing.network().getLinks().size() == links + 1);
	}

	private void find(String id) {
		Answer answer = Drawing.pick("Find", id);
		User.press("ctrl+f");
		answer.await();
		selects(id);
	}

	private void selects(String id) {
		Wait.until(id + " is selected", () -> drawing.selection().equals(List.of(drawing.node(id))));
	}
}
