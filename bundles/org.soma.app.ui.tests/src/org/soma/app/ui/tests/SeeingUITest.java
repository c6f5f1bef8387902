package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.model.Node;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** What the diagram editor shows of a network, and how it puts it in order. */
@ExtendWith(WorkbenchExtension.class)
class SeeingUITest {

	private static final String HEAP = TestProject.NETWORK.replace("x=\"208.0\" y=\"86.0\"", "x=\"40.0\" y=\"210.0\"");

	@Test
	void layersAreLaidOut() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", HEAP));
		drawing.isOneStep(() -> {
			drawing.viewer().deselectAll();
			drawing.canvas().setFocus();
			User.press("a");
		});
		assertTrue(drawing.node("x1").getX() < drawing.node("h1").getX());
		assertTrue(drawing.node("h1").getX() < drawing.node("y1").getX());
		assertEquals(76, drawing.node("x2").getY() - drawing.node("x1").getY(), "the group keeps together");
	}

	@Test
	void onlyWhatIsSelectedIsLaidOut() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", HEAP));
		Node still = drawing.node("x1");
		double x = still.getX();
		drawing.isOneStep(() -> {
			drawing.select("h1", "y1");
			User.press("a");
		});
		assertEquals(x, still.getX());
		assertEquals(drawing.node("h1").getY(), drawing.node("y1").getY());
	}

	@Test
	void aLargeNetworkIsLaidOutWhileTheWindowGoesOn() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", LargeNetwork.text(784, 16, 16, 10)));
		drawing.canvas().setFocus();
		User.press("a");
		Wait.until("the nodes are moved", () -> drawing.history().canUndo());
		assertTrue(drawing.node("g1").getX() < drawing.node("y1").getX());
	}

	@Test
	void fewWeightsAreAllWrittenDown() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", TestProject.NETWORK));
		byte[] plain = drawing.picture().data;
		drawing.canvas().setFocus();
		User.press("v");
		Wait.until("the values are shown", () -> drawing.root().labels().texts().equals(List.of("+1.00", "-0.50", "+0.25")));
		assertFalse(Arrays.equals(plain, drawing.picture().data));
		drawing.canvas().setFocus();
		User.press("v");
		Wait.until("the values are hidden", () -> drawing.root().labels().texts().isEmpty());
		assertArrayEquals(plain, drawing.picture().data);
	}

	@Test
	void manyWeightsAreWrittenDownWhereTheyAreAskedFor() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", LargeNetwork.text(8, 12, 3)));
		drawing.select();
		drawing.canvas().setFocus();
		User.moveTo(drawing.canvas().toDisplay(5, 5));
		User.press("v");
		Wait.until("values are shown", () -> drawing.root().labels().isShown());
		assertTrue(drawing.root().labels().texts().isEmpty());
		drawing.select("h1");
		assertEquals(11, drawing.root().labels().texts().size());
		drawing.select("g1");
		assertEquals(12, drawing.root().labels().texts().size());
	}

	@Test
	void aDraggedNeuronStaysUnderTheMouse() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", TestProject.NETWORK));
		NetworkEditPart network = (NetworkEditPart) drawing.viewer().getContents();
		int y = drawing.at("h1").y;
		network.drag(Map.of(drawing.node("h1"), new org.eclipse.draw2d.geometry.Point(208, 176)));
		drawing.settle();
		assertEquals(y + 90, drawing.at("h1").y, 1);
		network.drag(Map.of());
		drawing.settle();
		assertEquals(y, drawing.at("h1").y);
	}

	private static GraphicalEditPart row(GraphicalEditPart part, String label) {
		if (label.equals(((PaletteEntry) part.getModel()).getLabel())) {
			return part;
		}
		for (Object child : part.getChildren()) {
			GraphicalEditPart found = row((GraphicalEditPart) child, label);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void aClickInThePaletteTakesUpATool() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", TestProject.NETWORK));
		PaletteViewer palette = drawing.viewer().getEditDomain().getPaletteViewer();
		GraphicalEditPart row = row((GraphicalEditPart) palette.getContents(), "Output Neuron");
		Rectangle area = row.getFigure().getBounds().getCopy();
		row.getFigure().translateToAbsolute(area);
		drawing.isOneStep(() -> {
			User.clickAt(palette.getControl().toDisplay(area.getCenter().x, area.getCenter().y));
			Wait.until("the tool is taken up", () -> palette.getActiveTool().getLabel().equals("Output Neuron"));
			User.clickAt(drawing.place(208, 200));
		});
		assertEquals("output", drawing.network().getNodes().get(4).getType());
	}
}
