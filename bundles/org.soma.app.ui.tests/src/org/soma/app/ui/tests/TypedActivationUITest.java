package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.testing.ui.Pixels;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;

/** An activation is written as an expression of x, with its plot beside it. */
@ExtendWith(WorkbenchExtension.class)
class TypedActivationUITest {

	private Drawing drawing;
	private Text formula;

	@BeforeEach
	void open() throws Exception {
		WorkbenchExtension.page().showView(IPageLayout.ID_PROP_SHEET);
		drawing = Drawing.open(TestProject.with("p", "n.network", TestProject.NETWORK));
		drawing.click("h1");
		Wait.until("there are tabs", () -> PropertyTabs.canvas("TabStrip").isPresent());
		PropertyTabs.choose(PropertyTabs.ACTIVATION);
		formula = Widgets.labelled(PropertyTabs.sheet(), Text.class, "Own formula");
	}

	@Test
	void thePlotFollowsEveryKeyAndTheHistory() {
		byte[] before = painted();
		User.click(formula);
		User.type("=x");
		Wait.until("x is plotted", () -> !Arrays.equals(before, plot()));
		byte[] line = painted();
		User.type("*");
		Wait.until("it is told what is wrong", () -> notice().contains("character"));
		byte[] kept = painted(); // smaller, for what is wrong stands above it
		User.type("(");
		assertArrayEquals(kept, painted(), "what cannot be read leaves the plot as it is");
		User.press("BackSpace", "BackSpace");
		Wait.until("what was plotted last can be read again", () -> notice().isEmpty() && Arrays.equals(line, plot()));
		User.type("*sin(x)");
		Wait.until("all is well", () -> notice().isEmpty());
		byte[] typed = painted();
		assertFalse(Arrays.equals(line, typed), "the plot shows what is typed");
		assertEquals("tanh", drawing.node("h1").getActivation(), "nothing is changed before Return");
		User.press("Return");
		Wait.until("it is taken", () -> "=x*sin(x)".equals(drawing.node("h1").getActivation()));
		assertArrayEquals(typed, painted(), "what is taken looks as it did");
		User.press("ctrl+z");
		Wait.until("it is undone", () -> "tanh".equals(drawing.node("h1").getActivation()));
		Wait.until("the plot is that of before", () -> Arrays.equals(before, plot()));
		User.press("ctrl+y");
		Wait.until("it is redone", () -> "=x*sin(x)".equals(drawing.node("h1").getActivation()));
		Wait.until("the plot is that again", () -> Arrays.equals(typed, plot()));
	}

	@Test
	void escapeBringsBackThePlot() {
		byte[] before = painted();
		User.click(formula);
		User.type("=x^2");
		Wait.until("it is plotted", () -> !Arrays.equals(before, plot()));
		User.press("Escape");
		Wait.until("the plot is that of before", () -> Arrays.equals(before, plot()));
	}

	@Test
	void anErrorIsToldAtItsCharacter() {
		User.click(formula);
		User.type("=x*foo(x)");
		Wait.until("it is told", () -> notice().contains("character 4"));
		User.press("Return");
		assertEquals("tanh", drawing.node("h1").getActivation());
		assertTrue(notice().contains("foo"), TypedActivationUITest::notice);
	}

	private static String notice() {
		return PropertyTabs.canvas("NoticeBar").map(Control::getToolTipText).orElse("");
	}

	private static byte[] painted() {
		return Pixels.painted(control()).data;
	}

	private static byte[] plot() {
		return Pixels.of(control()).data;
	}

	private static Control control() {
		return PropertyTabs.canvas("ActivationPlot").orElseThrow();
	}
}
