package org.soma.app.ui.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.grid.Grid;

/** The tabs of the Properties view, of a neuron that is selected, and what is on them. */
final class PropertyTabs {

	static final int GENERAL = 0;
	static final int ACTIVATION = 1;
	static final int WEIGHTS = 2;
	static final int CONNECTIONS = 3;

	/** The middle of a lock, seen from the right end of its cell, and that of a tick, seen from the left. */
	private static final int MARK_FROM_EDGE = 16;

	private PropertyTabs() {
	}

	static Composite sheet() {
		PropertySheet sheet = (PropertySheet) WorkbenchExtension.page().findView(IPageLayout.ID_PROP_SHEET);
		return (Composite) sheet.getCurrentPage().getControl();
	}

	static Optional<Canvas> canvas(String name) {
		return Widgets.find(sheet(), Canvas.class, canvas -> canvas.isVisible() && canvas.getClass().getSimpleName().equals(name));
	}

	static void choose(int tab) {
		Control strip = canvas("TabStrip").orElseThrow();
		User.clickAt(strip.toDisplay(20, 10));
		for (int i = 0; i < tab; i++) {
			User.press("Down");
		}
	}

	/** The grid of a tab, which is chosen. */
	static Grid grid(int tab) {
		choose(tab);
		return grid();
	}

	/** The grid that is seen. */
	static Grid grid() {
		return Widgets.find(sheet(), Grid.class, Control::isVisible).orElseThrow();
	}

	/** Selects neurons of a drawing and waits until the tabs are theirs. */
	static void show(Drawing drawing, String... ids) {
		drawing.select(ids);
		Wait.until("there are tabs", () -> canvas("TabStrip").isPresent());
		choose(GENERAL);
		Wait.until("they are those of a neuron", () -> find("Bias").isPresent());
	}

	/** A line of the tab that has all attributes. */
	static TreeItem row(String name) {
		return find(name).orElseThrow(() -> new AssertionError("there is no '" + name + "'"));
	}

	private static Optional<TreeItem> find(String name) {
		return Widgets.find(sheet(), Tree.class, Control::isVisible).stream().flatMap(tree -> Arrays.stream(tree.getItems()))
				.flatMap(item -> item.getItemCount() == 0 ? Stream.of(item) : Arrays.stream(item.getItems()))
				.filter(item -> item.getText().equals(name)).findFirst();
	}

	/** Clicks on a value until it can be typed, as a first click may only bring the view to the front. */
	static void edit(String name) {
		User.click(row(name), 1);
		if (!(Display.getCurrent().getFocusControl() instanceof Text)) {
			User.click(row(name), 1);
		}
		Wait.until("the value can be typed", () -> Display.getCurrent().getFocusControl() instanceof Text);
		User.press("ctrl+a");
	}

	static void clickLock(Grid grid, int row, int column) {
		Rectangle cell = grid.bounds(row, column);
		User.clickAt(grid.toDisplay(cell.x + cell.width - MARK_FROM_EDGE, cell.y + cell.height / 2));
	}

	/** @param row -1 for the ticks of whole columns */
	static void clickTick(Grid grid, int row, int column) {
		Rectangle cell = grid.bounds(row, column);
		User.clickAt(grid.toDisplay(cell.x + MARK_FROM_EDGE, cell.y + cell.height / 2));
	}

	static void click(Grid grid, int row, int column) {
		Rectangle cell = grid.bounds(row, column);
		User.clickAt(grid.toDisplay(cell.x + 20, cell.y + cell.height / 2));
	}
}
