package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Element;
import org.soma.model.Group;
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

	@Test
	void arrowsGoToAGroupAndPastItAndANoteIsFound() throws Exception {
		String note = "<notes id=\"note1\" text=\"remember this\" x=\"150.0\" y=\"320.0\" width=\"140.0\" height=\"40.0\"/></soma:Network>";
		drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 y1").replace("</soma:Network>", note)));
		drawing.editor().setFocus();
		drawing.select("h1", "h2");
		User.press("g");
		Wait.until("there is a group", () -> drawing.node("h1").getGroup() != null);
		Group group = drawing.node("h1").getGroup();
		drawing.click("h1");
		User.press("Up");
		Wait.until("its title is selected", () -> drawing.selection().equals(List.of(group)));
		User.press("e");
		Wait.until("it is collapsed", group::isCollapsed);
		drawing.select("x1");
		User.press("Right");
		Wait.until("the group is selected", () -> drawing.selection().equals(List.of(group)));
		User.press("Right");
		selects("y1");
		Answer answer = Drawing.pick("Find", "remember");
		User.press("ctrl+f");
		answer.await();
		Wait.until("the note is selected", () -> drawing.selection().equals(drawing.network().getNotes()));
		User.press("Up");
		Wait.until("what is above it is selected", () -> drawing.selection().equals(List.of(drawing.node("h3"))));
		User.press("Down");
		Wait.until("the note is selected", () -> drawing.selection().equals(drawing.network().getNotes()));
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
