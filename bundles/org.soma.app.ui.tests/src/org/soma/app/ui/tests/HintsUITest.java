package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.diagram.look.Tone;
import org.soma.model.Group;
import org.soma.model.Synapse;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.look.Colours;

/** What the drawing says of its own accord: of what is under the mouse, of what is wrong and of what is locked. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class HintsUITest {

	/** A place on a badge of a neuron that is not on its sign, away from the middle of the body. */
	private static final int BADGE = 14;

	/** The middle of a badge. */
	private static final int CORNER = 17;

	private Drawing drawing;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 y1", "h3 x3")));
	}

	@BeforeEach
	void restore() {
		drawing.restore();
	}

	/** What is said of a place while the mouse is there. */
	private String hint(Point at) {
		User.moveTo(at);
		String[] hint = new String[1];
		Wait.until("something is said", () -> (hint[0] = drawing.canvas().getToolTipText()) != null);
		return hint[0];
	}

	@Test
	void aConnectionTellsItsWeight() {
		User.moveTo(drawing.place(128, 250));
		assertEquals(null, drawing.canvas().getToolTipText());
		assertTrue(hint(drawing.between("x1", "h1")).contains("+0.9000"), hint(drawing.between("x1", "h1")));
		drawing.isOneStep(() -> {
			drawing.clickBetween("x1", "h1");
			User.press("k");
		});
		assertTrue(((Synapse) drawing.link("x1", "h1").orElseThrow()).isFrozen());
		assertTrue(hint(drawing.between("x1", "h1")).contains("+0.9000, frozen"), hint(drawing.between("x1", "h1")));
	}

	@Test
	void aNeuronTellsItsBiasAndWhatLeadsThere() {
		String hint = hint(drawing.at("h1"));
		assertTrue(hint.startsWith("h1\nbias +0.0000") && hint.contains("1 in, 1 out"), hint);
	}

	@Test
	void aBadgeSaysWhatIsWrongUntilItIsMended() {
		RGB warning = Colours.of(Tone.WARNING).getRGB();
		assertEquals(warning, drawing.colour(drawing.picture(), "x2", BADGE, -BADGE));
		assertTrue(hint(drawing.at("x2")).contains("has no connections"), hint(drawing.at("x2")));
		drawing.isOneStep(() -> {
			User.drag(drawing.handle("x2"), drawing.at("h1"));
			Wait.until("it is connected", () -> drawing.link("x2", "h1").isPresent());
		});
		assertNotEquals(warning, drawing.colour(drawing.picture(), "x2", BADGE, -BADGE));
		assertFalse(hint(drawing.at("x2")).contains("has no connections"));
		drawing.canvas().setFocus();
		User.press("ctrl+z");
		Wait.until("it is undone", () -> drawing.link("x2", "h1").isEmpty());
		assertEquals(warning, drawing.colour(drawing.picture(), "x2", BADGE, -BADGE));
	}

	@Test
	void whatIsWrongIsSeenOnConnectionsOnCollapsedGroupsAndFromFarAway() {
		RGB warning = Colours.of(Tone.WARNING).getRGB();
		RGB error = Colours.of(Tone.ERROR).getRGB();
		assertEquals(error, drawing.colour(drawing.picture(), besideSign(drawing.between("h3", "x3"))));
		assertTrue(hint(drawing.between("h3", "x3")).contains("take their values from the data"), hint(drawing.between("h3", "x3")));
		drawing.select("x1", "x2");
		User.press("g", "e");
		Wait.until("they are a block", () -> drawing.node("x2").getGroup() != null && drawing.node("x2").getGroup().isCollapsed());
		Group group = drawing.node("x2").getGroup();
		Wait.until("the block is marked", () -> {
			Point corner = drawing.corner(group);
			return warning.equals(drawing.colour(drawing.picture(), besideSign(new Point(corner.x - 6, corner.y + 6))));
		});
		assertTrue(hint(drawing.at(group)).contains("x2: has no connections"), hint(drawing.at(group)));
		drawing.restore();
		User.press(8, "minus");
		Wait.until("it is small", () -> drawing.zoom() < 0.2);
		ImageData small = drawing.picture();
		assertEquals(warning, drawing.colour(small, "x2", CORNER, -CORNER));
		assertEquals(error, drawing.colour(small, drawing.between("h3", "x3")));
		assertNotEquals(warning, drawing.colour(small, "h1", CORNER, -CORNER));
	}

	private static Point besideSign(Point middle) {
		return new Point(middle.x - 4, middle.y);
	}

	@Test
	void aLockedNeuronHasABadge() {
		RGB free = drawing.colour(drawing.picture(), "h1", BADGE, BADGE);
		drawing.isOneStep(() -> {
			drawing.click("h1");
			User.press("k");
		});
		assertNotEquals(free, drawing.colour(drawing.picture(), "h1", BADGE, BADGE));
		assertTrue(hint(drawing.at("h1")).contains("frozen"), hint(drawing.at("h1")));
		drawing.isOneStep(() -> {
			drawing.click("h1");
			User.press("shift+k");
		});
		assertEquals(free, drawing.colour(drawing.picture(), "h1", BADGE, BADGE));
	}
}
