package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
}
