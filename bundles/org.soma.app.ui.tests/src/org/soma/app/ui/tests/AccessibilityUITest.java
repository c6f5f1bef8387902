package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.testing.ui.AccessibleNames;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.outline.OutlineView;

/** Whatever takes the focus says to a screen reader what it is. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityUITest {

	private Drawing drawing;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", TestProject.NETWORK));
		WorkbenchExtension.page().showView(IPageLayout.ID_PROP_SHEET);
		WorkbenchExtension.page().activate(drawing.editor());
	}

	@Test
	void theDrawing() {
		assertEquals(List.of(), AccessibleNames.missing(drawing.canvas().getParent().getParent()));
		assertEquals("Drawing of a network, 4 nodes, 3 connections", AccessibleNames.name(drawing.canvas(), ACC.CHILDID_SELF));
	}

	@Test
	void whatIsDrawn() {
		drawing.clickBetween("h1", "y1");
		for (Object part : drawing.viewer().getContents().getChildren()) {
			AccessibleEditPart accessible = (AccessibleEditPart) ((EditPart) part).getAdapter(AccessibleEditPart.class);
			AccessibleEvent event = new AccessibleEvent(part);
			accessible.getName(event);
			assertTrue(event.result != null && !event.result.isBlank(), () -> part + " has no name");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void theProperties(int tab) {
		drawing.click("h1");
		Wait.until("there are tabs", () -> strip() != null);
		User.clickAt(strip().toDisplay(20, 10));
		if (tab > 0) {
			User.press(tab, "Down");
		}
		assertEquals(List.of(), AccessibleNames.missing(sheet()));
	}

	private static Composite sheet() {
		return (Composite) ((PropertySheet) WorkbenchExtension.page().findView(IPageLayout.ID_PROP_SHEET)).getCurrentPage().getControl();
	}

	private static Canvas strip() {
		return Widgets.find(sheet(), Canvas.class, canvas -> canvas.isVisible() && canvas.getClass().getSimpleName().equals("TabStrip")).orElse(null);
	}

	@Test
	void theExplorerAndTheOutline() throws Exception {
		Control explorer = ((CommonNavigator) WorkbenchExtension.page().findView("org.soma.ui.explorer")).getCommonViewer().getTree();
		assertEquals(List.of(), AccessibleNames.missing(explorer.getParent()));
		assertEquals(List.of(), AccessibleNames.missing(part(OutlineView.ID)));
	}

	private static Composite part(String id) throws Exception {
		return ((OutlineView) WorkbenchExtension.page().showView(id)).getCurrentPage().getControl().getParent();
	}

	@Test
	void whatIsAskedWhileDrawing() {
		drawing.click("h1");
		Answer answer = Answer.to("Add Layer", shell -> {
			assertEquals(List.of(), AccessibleNames.missing(shell));
			User.press("Escape");
		});
		drawing.canvas().setFocus();
		User.press("l");
		answer.await();
	}
}
