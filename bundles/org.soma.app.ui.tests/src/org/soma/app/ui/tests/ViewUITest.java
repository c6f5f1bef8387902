package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.diagram.ui.links.LegendLayer;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** What is seen of a network, and how large. None of it changes the network. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ViewUITest {

	private static final double EXACT = 1e-6;

	private Drawing drawing;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 y1", "h3 y1")));
	}

	@BeforeEach
	void restore() {
		drawing.restore();
	}

	@Test
	void keysZoomFromFiveToEightHundredPercentAndFit() {
		User.press(20, "minus");
		Wait.until("it is as small as it can be", () -> Math.abs(drawing.zoom() - 0.05) < EXACT);
		Wait.until("that is said", () -> Drawing.status().contains("as small as it can be shown"));
		User.press(20, "plus");
		Wait.until("it is as large as it can be", () -> Math.abs(drawing.zoom() - 8) < EXACT);
		User.press("1");
		Wait.until("it is as large as it is", () -> Math.abs(drawing.zoom() - 1) < EXACT);
		User.press(4, "plus");
		User.press("f");
		Wait.until("all is seen", () -> isInSight("x1") && isInSight("y2"));
	}

	private boolean isInSight(String id) {
		Point place = drawing.canvas().toControl(drawing.at(id));
		Point size = drawing.canvas().getSize();
		return place.x > 0 && place.y > 0 && place.x < size.x && place.y < size.y;
	}

	@Test
	void theWheelZoomsFromFiveToEightHundredPercent() {
		Point at = drawing.at("h1");
		User.wheel(at, -23);
		Wait.until("it is as small as it can be", () -> Math.abs(drawing.zoom() - 0.05) < EXACT);
		User.wheel(at, 38);
		Wait.until("it is as large as it can be", () -> Math.abs(drawing.zoom() - 8) < EXACT);
	}

	/** No tool can put two fingers on the window; what they send comes from the window system as one event like this. */
	@Test
	void twoFingersZoomAtThePointer() {
		double before = drawing.zoom();
		Point under = drawing.at("h1");
		Point at = drawing.canvas().toControl(under);
		pinch(at, SWT.GESTURE_BEGIN, 1);
		pinch(at, SWT.GESTURE_MAGNIFY, 1.5);
		pinch(at, SWT.GESTURE_END, 1);
		Wait.until("it is larger", () -> Math.abs(drawing.zoom() - 1.5 * before) < 0.01);
		Point after = drawing.at("h1");
		assertTrue(Math.abs(after.x - under.x) <= 2 && Math.abs(after.y - under.y) <= 2, under + " went to " + after);
	}

	private void pinch(Point at, int detail, double magnification) {
		Event event = new Event();
		event.detail = detail;
		event.magnification = magnification;
		event.x = at.x;
		event.y = at.y;
		drawing.canvas().notifyListeners(SWT.Gesture, event);
	}

	@Test
	void spaceMovesTheCanvas() {
		Point before = drawing.at("h1");
		User.dragHolding("space", drawing.place(300, 20), drawing.place(340, 50));
		Wait.until("all has moved along", () -> drawing.at("h1").x == before.x + 40 && drawing.at("h1").y == before.y + 30);
		assertFalse(drawing.isDirty());
	}

	@Test
	void aFrameSelectsWhatIsInIt() {
		User.drag(drawing.place(10, 10), drawing.place(120, 172));
		Wait.until("two are selected", () -> Set.copyOf(drawing.selection()).equals(Set.of(drawing.node("x1"), drawing.node("x2"))));
	}

	@Test
	void allIsSelected() {
		User.press("ctrl+a");
		Wait.until("all nodes are selected", () -> drawing.selection().containsAll(drawing.network().getNodes()));
	}

	@Test
	void aClickWithShiftSelectsMore() {
		drawing.click("x1");
		User.clickHolding("shift", drawing.at("x3"));
		Wait.until("both are selected", () -> drawing.selection().equals(List.of(drawing.node("x1"), drawing.node("x3"))));
	}

	/** Strong are those whose weight is near the largest; the three weigh 0.9, -0.1 and 0.5. */
	@Test
	void theLegendSaysWhatIsHidden() {
		assertEquals("3 of 3 connections", legend().text());
		Answer answer = Answer.to("Hide Weak Connections", shell -> {
			User.press("ctrl+a");
			User.type("0.5");
			User.press("Return");
		});
		User.press("w");
		answer.await();
		Wait.until("the weak one is hidden", () -> legend().text().startsWith("2 of 3 connections, "));
		assertTrue(legend().text().contains("hidden"), legend().text());
		assertFalse(drawing.isDirty());
	}

	private LegendLayer legend() {
		return find(drawing.root().links().getParent());
	}

	private static LegendLayer find(IFigure figure) {
		return (LegendLayer) figure.getChildren().stream().filter(LegendLayer.class::isInstance).findFirst().orElseThrow();
	}

	@Test
	void aNeuronIsFoundByItsName() {
		User.press(6, "plus");
		Answer answer = Drawing.pick("Find", "y2");
		User.press("ctrl+f");
		answer.await();
		Wait.until("it is selected", () -> drawing.selection().equals(List.of(drawing.node("y2"))));
		assertTrue(isInSight("y2"));
	}

	@Test
	void enterOpensTheProperties() {
		WorkbenchExtension.page().hideView(WorkbenchExtension.page().findView(IPageLayout.ID_PROP_SHEET));
		drawing.click("h1");
		User.press("Return");
		Wait.until("the properties are shown", () -> WorkbenchExtension.page().getActivePart() == WorkbenchExtension.page()
				.findView(IPageLayout.ID_PROP_SHEET));
	}

	@Test
	void theStatusLineTellsHowLargeTheNetworkIs() {
		drawing.click("h1");
		User.press("ctrl+Down", "ctrl+z");
		Wait.until("it is told", () -> Drawing.status().startsWith("5 parameters \u00b7 3 multiply-adds"));
	}
}
