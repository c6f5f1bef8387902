package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Synapse;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;

/** The first gestures of the diagram editor, with the mouse and the keys, undone and redone. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DiagramUITest {

	private Drawing drawing;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", TestProject.NETWORK));
	}

	@BeforeEach
	void restore() {
		drawing.restore();
	}

	@Test
	void aNeuronIsDragged() {
		drawing.isOneStep(() -> User.drag(drawing.at("h1"), drawing.place(268, 240)));
		assertEquals(240, drawing.node("h1").getY(), 8);
	}

	@Test
	void whatIsSelectedIsDragged() {
		drawing.isOneStep(() -> {
			drawing.select("x1", "x2");
			User.drag(drawing.at("x1"), drawing.place(48, 108));
		});
		assertEquals(76, drawing.node("x2").getY() - drawing.node("x1").getY());
	}

	@Test
	void aNeuronIsDeletedWithItsLinks() {
		drawing.isOneStep(() -> {
			drawing.click("h1");
			User.press("Delete");
		});
		assertTrue(drawing.network().getLinks().isEmpty());
	}

	@Test
	void aConnectionIsDrawnFromTheHandle() {
		drawing.isOneStep(() -> connect("x1", "y1"));
		assertTrue(Networks.link(drawing.node("x1"), drawing.node("y1"), 0).isPresent());
	}

	private void connect(String source, String target) {
		User.drag(drawing.handle(source), drawing.at(target));
	}

	@Test
	void aConnectionThatIsForbiddenIsRefusedWithAReason() {
		connect("h1", "x1");
		Wait.allEvents();
		assertEquals(3, drawing.network().getLinks().size());
		connect("x1", "h1");
		Wait.allEvents();
		assertEquals(3, drawing.network().getLinks().size());
		assertTrue(!drawing.isDirty());
	}

	@Test
	void aSelectionIsConnectedByKeys() {
		drawing.isOneStep(() -> {
			drawing.select("x1", "x2");
			User.press("c");
			drawing.select("y1");
			User.press("c");
		});
		assertEquals(5, drawing.network().getLinks().size());
	}

	@Test
	void aSelectedConnectionIsDeleted() {
		drawing.isOneStep(() -> {
			User.clickAt(drawing.between("h1", "y1"));
			Wait.until("the connection is selected", () -> selected() instanceof Link);
			User.press("Delete");
		});
		assertEquals(2, drawing.network().getLinks().size());
	}

	private Object selected() {
		List<?> parts = drawing.viewer().getSelectedEditParts();
		return parts.size() == 1 ? ((EditPart) parts.get(0)).getModel() : null;
	}

	@Test
	void theKnifeCutsWhatItGoesThrough() {
		drawing.isOneStep(() -> {
			drawing.viewer().getEditDomain().setActiveTool(tool("Knife").createTool());
			User.drag(drawing.place(128, 20), drawing.place(128, 200));
		});
		assertEquals(1, drawing.network().getLinks().size());
	}

	private ToolEntry tool(String label) {
		return tool(drawing.viewer().getEditDomain().getPaletteViewer().getPaletteRoot(), label);
	}

	private static ToolEntry tool(PaletteContainer container, String label) {
		for (Object child : container.getChildren()) {
			if (child instanceof ToolEntry entry && label.equals(((PaletteEntry) child).getLabel())) {
				return entry;
			}
			if (child instanceof PaletteContainer inner) {
				ToolEntry found = tool(inner, label);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	@Test
	void aNeuronIsPutWhereTheCanvasIsClicked() {
		drawing.isOneStep(() -> {
			drawing.viewer().getEditDomain().setActiveTool(tool("Hidden Neuron").createTool());
			User.clickAt(drawing.place(300, 240));
		});
		assertEquals(300, drawing.node("h2").getX(), 1);
	}

	@Test
	void aNameIsTypedWhereItStands() {
		drawing.isOneStep(() -> {
			drawing.click("h1");
			User.press("F2");
			Wait.until("the name can be typed", () -> Widgets.find(drawing.canvas().getParent(), Text.class, Text::isVisible).isPresent());
			User.type("sum");
			User.press("Return");
		});
		assertEquals("sum", drawing.node("h1").getName());
	}

	@Test
	void whatIsCopiedIsPastedWithItsConnections() {
		drawing.isOneStep(() -> {
			drawing.select("x1", "h1");
			User.press("ctrl+c", "ctrl+v");
		});
		assertEquals(4, drawing.network().getLinks().size());
		assertEquals(6, drawing.network().getNodes().size());
	}

	@Test
	void whatIsSelectedIsDuplicated() {
		drawing.isOneStep(() -> {
			drawing.select("x1", "h1");
			User.press("ctrl+d");
		});
		assertEquals(6, drawing.network().getNodes().size());
	}

	@Test
	void aLayerIsAddedAfterWhatIsSelected() {
		drawing.isOneStep(() -> {
			drawing.select("x1", "x2");
			Answer answer = Answer.to("Add Layer", shell -> User.press("Return"));
			User.press("l");
			answer.await();
		});
		assertEquals(8, drawing.network().getNodes().size());
		assertEquals(11, drawing.network().getLinks().size());
	}

	@Test
	void neuronsAreGroupedCollapsedAndExpanded() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "y1");
			User.press("g");
		});
		drawing.isOneStep(this::collapseOrExpand);
		assertTrue(drawing.node("h1").getGroup().isCollapsed());
		drawing.isOneStep(this::collapseOrExpand);
		assertTrue(!drawing.node("h1").getGroup().isCollapsed());
	}

	private void collapseOrExpand() {
		drawing.viewer().select((EditPart) drawing.part(drawing.node("h1").getGroup()));
		drawing.canvas().setFocus();
		User.press("e");
	}

	@Test
	void aNeuronIsInsertedIntoAConnection() {
		drawing.isOneStep(() -> {
			User.clickAt(drawing.between("h1", "y1"));
			Wait.until("the connection is selected", () -> selected() instanceof Synapse);
			User.press("i");
		});
		assertTrue(drawing.has("h2"));
	}

	@Test
	void arrowsWalkAlongConnections() {
		drawing.click("x1");
		User.press("Right");
		Wait.until("h1 is selected", () -> selected() == drawing.node("h1"));
		User.press("Right");
		Wait.until("y1 is selected", () -> selected() == drawing.node("y1"));
		User.press("Left", "Left");
		Wait.until("an input is selected", () -> selected() == drawing.node("x1") || selected() == drawing.node("x2"));
		drawing.select("x2");
		User.press("Up");
		Wait.until("x1 is selected", () -> selected() == drawing.node("x1"));
		User.press("Down");
		Wait.until("x2 is selected", () -> selected() == drawing.node("x2"));
	}

	@Test
	void nodesAreMovedByKeys() {
		drawing.isOneStep(() -> {
			drawing.select("h1");
			User.press("ctrl+Down");
		});
		assertEquals(110, drawing.node("h1").getY());
	}

	@Test
	void columnsAreLaidOut() {
		drawing.isOneStep(() -> {
			drawing.select("y1");
			User.press("shift+a");
		});
		assertEquals(248, drawing.node("h1").getX());
	}

	@Test
	void valuesAreLocked() {
		drawing.isOneStep(() -> {
			drawing.select("h1");
			User.press("k");
		});
		assertTrue(((Synapse) drawing.node("h1").getIncoming().get(0)).isFrozen());
	}

	@Test
	void theWheelZoomsAtThePointer() {
		Point at = drawing.at("h1");
		User.wheel(at, 3);
		Wait.until("it is larger", () -> drawing.root().getZoomManager().getZoom() > 1.3);
		drawing.settle();
		assertEquals(at.x, drawing.at("h1").x, 6);
		assertEquals(at.y, drawing.at("h1").y, 6);
		User.wheel(at, -3);
		Wait.until("it is as before", () -> Math.abs(drawing.root().getZoomManager().getZoom() - 1) < 0.01);
	}

	@Test
	void theMiddleButtonMovesTheCanvas() {
		Point before = drawing.at("h1");
		User.drag(2, drawing.place(300, 240), drawing.place(340, 270));
		Wait.allEvents();
		assertEquals(before.x + 40, drawing.at("h1").x);
		assertEquals(before.y + 30, drawing.at("h1").y);
	}
}
