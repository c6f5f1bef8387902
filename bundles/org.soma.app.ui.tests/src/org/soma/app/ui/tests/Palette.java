package org.soma.app.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.graphics.Point;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;

/** The palette of a drawing: where its entries are on the screen. */
final class Palette {

	/** How far below the upper edge of a category its name stands. */
	private static final int TITLE = 12;

	private final PaletteViewer viewer;

	Palette(Drawing drawing) {
		viewer = drawing.viewer().getEditDomain().getPaletteViewer();
	}

	/** Chooses a tool with the mouse. */
	void click(String label) {
		PaletteEntry entry = entry(label);
		User.clickAt(at(entry));
		Wait.until("'" + label + "' is chosen", () -> viewer.getActiveTool() == entry);
	}

	/** Chooses a tool and leaves the mouse where it is. */
	void choose(String label) {
		viewer.setActiveTool((ToolEntry) entry(label));
	}

	/** The middle of an entry on the display, brought into sight. */
	Point at(String label) {
		return at(entry(label));
	}

	/** The name of a category on the display. */
	Point title(String category) {
		PaletteEntry entry = ((List<?>) viewer.getPaletteRoot().getChildren()).stream().map(PaletteEntry.class::cast)
				.filter(each -> category.equals(each.getLabel())).findFirst().orElseThrow();
		Rectangle area = figure(entry).getBounds().getCopy();
		figure(entry).translateToAbsolute(area);
		return viewer.getControl().toDisplay(area.getCenter().x, area.y + TITLE);
	}

	/** Whether an entry is not folded away. */
	boolean isSeen(String label) {
		return Stream.iterate(figure(entry(label)), Objects::nonNull, IFigure::getParent).anyMatch(((GraphicalEditPart) viewer.getContents()).getFigure()::equals);
	}

	/** What is said of an entry in a window of its own; empty where there is none. */
	String tip(String label) {
		IFigure tip = figure(entry(label)).getToolTip();
		boolean open = tip.getParent() != null && Arrays.stream(viewer.getControl().getDisplay().getShells())
				.anyMatch(shell -> shell.isVisible() && shell != viewer.getControl().getShell());
		return open ? ((List<?>) tip.getChildren()).stream().map(line -> ((Label) line).getText().replace('\n', ' ')).collect(Collectors.joining("\n")) : "";
	}

	private IFigure figure(PaletteEntry entry) {
		return ((GraphicalEditPart) viewer.getEditPartRegistry().get(entry)).getFigure();
	}

	private Point at(PaletteEntry entry) {
		GraphicalEditPart part = (GraphicalEditPart) viewer.getEditPartRegistry().get(entry);
		if (entry.getParent() instanceof PaletteDrawer drawer && !viewer.isExpanded(drawer)) {
			viewer.setActiveTool(null);
			viewer.reveal(part);
		}
		viewer.flush();
		viewer.reveal(part);
		Wait.allEvents();
		Rectangle area = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(area);
		return viewer.getControl().toDisplay(area.getCenter().x, area.getCenter().y);
	}

	private PaletteEntry entry(String label) {
		PaletteEntry found = entry(viewer.getPaletteRoot(), label);
		if (found == null) {
			throw new AssertionError("the palette has no '" + label + "'");
		}
		return found;
	}

	private static PaletteEntry entry(PaletteContainer container, String label) {
		for (Object child : container.getChildren()) {
			PaletteEntry entry = (PaletteEntry) child;
			PaletteEntry found = entry instanceof PaletteContainer inner ? entry(inner, label) : label.equals(entry.getLabel()) ? entry : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
