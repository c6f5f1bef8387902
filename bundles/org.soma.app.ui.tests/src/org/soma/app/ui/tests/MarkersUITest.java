package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** What is wrong is seen at any zoom, and the mouse tells what it is. */
@ExtendWith(WorkbenchExtension.class)
class MarkersUITest {

	private Drawing drawing;

	/** One of many neurons has an activation that nobody knows. */
	@Test
	void oneWrongNeuronAmongManyIsSeenFromAfar() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", LargeNetwork.text(4, 60, 3).replace("id=\"h30\"", "id=\"h30\" activation=\"sinn\"")));
		assertTrue(drawing.zoom() < NodeFigure.LEGIBLE, "the whole network is seen, and it is small");
		assertTrue(isMarked("h30"));
		assertFalse(isMarked("h31"));
		drawing.select("h28", "h29", "h30", "h31");
		User.press("g");
		Wait.until("there is a group", () -> drawing.node("h30").getGroup() != null);
		Group group = drawing.node("h30").getGroup();
		drawing.settle();
		User.press("e");
		Wait.until("it is collapsed", group::isCollapsed);
		drawing.settle();
		Wait.until("what it hides is marked on it", () -> has(drawing.picture(), drawing.canvas().toControl(drawing.at(group)), 60));
	}

	@Test
	void aConnectionThatIsWrongIsMarkedAndTellsWhy() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 h2", "h2 h1")));
		Link closing = drawing.link("h2", "h1").orElseThrow();
		User.moveTo(drawing.between("h2", "h1"));
		Wait.until("it is told", () -> drawing.canvas().getToolTipText() != null && drawing.canvas().getToolTipText().contains("cycle"));
		assertEquals(closing.eContainer(), drawing.network());
		assertTrue(has(drawing.picture(), drawing.canvas().toControl(drawing.between("h2", "h1")), 4));
	}

	private boolean isMarked(String id) {
		return has(drawing.picture(), drawing.canvas().toControl(drawing.at(id)), 9);
	}

	/** Whether the colour of an error is somewhere near. */
	private static boolean has(ImageData picture, Point at, int reach) {
		RGB error = new RGB(Tone.ERROR.rgb(false) >> 16 & 0xFF, Tone.ERROR.rgb(false) >> 8 & 0xFF, Tone.ERROR.rgb(false) & 0xFF);
		for (int y = at.y - reach; y <= at.y + reach; y++) {
			for (int x = at.x - reach; x <= at.x + reach; x++) {
				if (picture.palette.getRGB(picture.getPixel(x, y)).equals(error)) {
					return true;
				}
			}
		}
		return false;
	}
}
