package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Group;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.outline.OutlineView;

/** The tree in the Outline and the drawing select for each other. */
@ExtendWith(WorkbenchExtension.class)
class OutlineUITest {

	private OutlineView outline;

	@Test
	void whatIsSelectedInOneIsSelectedInTheOther() throws Exception {
		Drawing drawing = open(TestProject.NETWORK);
		User.click(item("h1"));
		Wait.until("h1 is selected in the drawing", () -> drawing.selection().equals(List.of(drawing.node("h1"))));
		drawing.click("y1");
		Wait.until("y1 is selected in the tree", () -> selected().equals(List.of(drawing.node("y1"))));
		drawing.click("x2");
		Wait.until("x2 is, and its group is open", () -> selected().equals(List.of(drawing.node("x2"))));
		User.click(item("y1"));
		User.press("shift+Up");
		Wait.until("several are selected", () -> drawing.selection().size() == 2);
		User.clickAt(drawing.place(300, 260));
		Wait.until("nothing is selected", () -> selected().isEmpty());
	}

	@Test
	void whatIsDeletedGoesAndComesBack() throws Exception {
		Drawing drawing = open(TestProject.NETWORK);
		drawing.click("h1");
		User.press("Delete");
		Wait.until("it is gone", () -> find("h1") == null);
		User.press("ctrl+z");
		Wait.until("it is back", () -> find("h1") != null);
	}

	@Test
	void aNodeOfACollapsedGroupSelectsTheGroup() throws Exception {
		Drawing drawing = open(TestProject.NETWORK);
		Group group = drawing.node("x1").getGroup();
		User.clickAt(drawing.title(group));
		User.press("e");
		Wait.until("the group is collapsed", group::isCollapsed);
		TreeItem inputs = item(group.getName());
		User.click(inputs);
		User.press("Right");
		Wait.until("the group is open in the tree", () -> find(group.getName()).getExpanded());
		User.click(Arrays.stream(item(group.getName()).getItems()).filter(each -> each.getText().startsWith("x2")).findFirst().orElseThrow());
		Wait.until("the group is selected in the drawing", () -> drawing.selection().equals(List.of(group)));
		assertEquals(List.of(drawing.node("x2")), selected(), "the tree keeps what was clicked");
	}

	/** Many nodes stand in ranges, none of which is made before it is opened. */
	@Test
	void manyNodesCostNothing() throws Exception {
		StringBuilder nodes = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			nodes.append("<nodes xsi:type=\"soma:Neuron\" id=\"n%d\" type=\"hidden\" activation=\"tanh\" x=\"%d.0\" y=\"%d.0\"/>%n".formatted(i,
					i % 100 * 60, i / 100 * 60));
		}
		Drawing drawing = open(SmallNetwork.empty().replace("</soma:Network>", nodes + "</soma:Network>"));
		assertEquals(100, tree().getItemCount());
		drawing.select("n5050");
		Wait.until("it is selected in its range", () -> selected().equals(List.of(drawing.node("n5050"))));
		assertEquals(1, Arrays.stream(tree().getItems()).filter(TreeItem::getExpanded).count());
	}

	private Drawing open(String network) throws Exception {
		outline = (OutlineView) WorkbenchExtension.page().showView(OutlineView.ID);
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", network));
		WorkbenchExtension.page().activate(drawing.editor());
		Wait.until("the tree is shown", () -> tree().getItemCount() > 0);
		return drawing;
	}

	private Tree tree() {
		return Widgets.find((Composite) outline.getCurrentPage().getControl(), Tree.class, Tree::isVisible).orElseThrow();
	}

	private List<Object> selected() {
		return Arrays.stream(tree().getSelection()).map(TreeItem::getData).toList();
	}

	private TreeItem find(String name) {
		return Arrays.stream(tree().getItems()).filter(each -> each.getText().startsWith(name)).findFirst().orElse(null);
	}

	private TreeItem item(String name) {
		Wait.until(name + " is in the tree", () -> find(name) != null);
		return find(name);
	}
}
