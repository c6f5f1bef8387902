package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleSupplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.diagram.ui.links.LegendLayer;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Synapse;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** A group of h1 and h2 that is collapsed, into which two links of x1 and one of x2 lead, and a note. */
@ExtendWith(WorkbenchExtension.class)
class CollapsedUITest {

	private static final String NOTE = "<notes id=\"n1\" text=\"Read me\" x=\"48.0\" y=\"260.0\"/>";

	private Drawing drawing;
	private Group group;

	@BeforeEach
	void open() throws Exception {
		String text = SmallNetwork.with("x1 h1", "x2 h1", "x1 h2", "h1 h2", "h1 y1");
		drawing = Drawing.open(TestProject.with("p", "n.network", text.replace("</soma:Network>", NOTE + "</soma:Network>")));
		drawing.select("h1", "h2");
		User.press("g");
		Wait.until("there is a group", () -> drawing.node("h1").getGroup() != null);
		group = drawing.node("h1").getGroup();
		User.clickAt(drawing.title(group));
		User.press("e");
		Wait.until("it is collapsed", group::isCollapsed);
		drawing.settle();
	}

	@Test
	void theKnifeCutsAllThatALineStandsFor() {
		drawing.isOneStep(() -> {
			new Palette(drawing).click("Knife");
			Point middle = drawing.between("x1", "h1");
			User.drag(new Point(middle.x, middle.y - 14), new Point(middle.x, middle.y + 14));
		});
		assertCut();
	}

	/** Does something with the line of two connections. */
	private void press(String key) {
		drawing.isOneStep(() -> {
			User.clickAt(drawing.between("x1", "h1"));
			Wait.until("one of them is selected", () -> drawing.selection().size() == 1 && drawing.selection().get(0) instanceof Link);
			User.press(key);
		});
	}

	@Test
	void deleteTakesAllThatALineStandsFor() {
		press("Delete");
		assertCut();
	}

	@Test
	void allThatALineStandsForIsLockedAndSplit() {
		press("k");
		assertTrue(synapse("h1").isFrozen() && synapse("h2").isFrozen());
		press("i");
		assertTrue(drawing.link("x1", "h1").isEmpty() && drawing.link("x1", "h2").isEmpty());
		assertEquals(10, drawing.network().getNodes().size());
		assertTrue(drawing.node("x1").getOutgoing().stream().allMatch(link -> ((Synapse) link).isFrozen()));
	}

	private Synapse synapse(String target) {
		return (Synapse) drawing.link("x1", target).orElseThrow();
	}

	private void assertCut() {
		assertEquals(3, drawing.network().getLinks().size());
		assertTrue(drawing.link("x1", "h1").isEmpty() && drawing.link("x1", "h2").isEmpty());
	}

	@Test
	void theBlockFollowsTheMouseWithItsConnections() {
		drawing.isOneStep(() -> drag(group, () -> network().spot(drawing.node("h1")).y()));
	}

	@Test
	void aNoteFollowsTheMouse() {
		EObject note = drawing.network().getNotes().get(0);
		drawing.isOneStep(() -> drag(note, () -> figure(note).getBounds().y));
	}

	/** @param height where something is that is to go along */
	private void drag(EObject element, DoubleSupplier height) {
		Point from = drawing.at(element);
		double before = height.getAsDouble();
		int top = figure(element).getBounds().y;
		User.dragAndLook(from, new Point(from.x + 10, from.y + 70), () -> Wait.until("it follows the mouse",
				() -> figure(element).getBounds().y > top + 30 && height.getAsDouble() > before + 30));
	}

	private IFigure figure(EObject element) {
		return drawing.part(element).getFigure();
	}

	private NetworkEditPart network() {
		return new Selected(drawing.viewer()).part();
	}

	@Test
	void whatIsFoundInItIsShownByTheGroup() {
		drawing.viewer().deselectAll();
		drawing.canvas().setFocus();
		Answer answer = Drawing.pick("Find", "h2");
		User.press("ctrl+f");
		answer.await();
		Wait.until("the group is selected", () -> drawing.selection().equals(List.of(group)));
		assertTrue(Drawing.status().startsWith("h2 is in the group"), Drawing.status());
	}

	@Test
	void theLegendSaysWhyConnectionsAreNotShown() {
		assertEquals("3 of 5 connections, 2 in collapsed groups", legend());
		network().setThreshold(0.5f);
		drawing.settle();
		assertTrue(legend().matches("\\d of 5 connections, \\d weaker hidden(, \\d in collapsed groups)?"), this::legend);
	}

	private String legend() {
		return ((List<?>) drawing.root().links().getParent().getChildren()).stream().filter(LegendLayer.class::isInstance)
				.map(LegendLayer.class::cast).findFirst().orElseThrow().text();
	}
}
