package org.soma.app.ui.tests;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.grid.Grid;

/** The tabs of the Properties view, of a neuron that is selected, and what is on them. */
final class PropertyTabs {

	static final int GENERAL = 0;
	static final int ACTIVATION = 1;
	static final int WEIGHTS = 2;
	static final int CONNECTIONS = 3;

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
		return Widgets.find(sheet(), Grid.class, Control::isVisible).orElseThrow();
	}

	static void click(Grid grid, int row, int column) {
		Rectangle cell = grid.bounds(row, column);
		User.clickAt(grid.toDisplay(cell.x + 20, cell.y + cell.height / 2));
	}
}
