package org.soma.diagram.ui.palette;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.palette.PaletteListener;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;

/**
 * Shows the palette in Soma's colours, which GEF's own figures cannot follow. It keeps the active tool itself, for the
 * inherited way asks edit parts of GEF's own kind.
 */
public final class PalettePane extends PaletteViewer {

	private final List<PaletteListener> listeners = new ArrayList<>();
	private ToolEntry active;

	public PalettePane() {
		setEditPartFactory(new PalettePartFactory());
		setKeyHandler(new PaletteKeys(this));
		addDragSourceListener(new TemplateTransferDragSourceListener(this));
	}

	@Override
	protected void hookControl() {
		super.hookControl();
		((FigureCanvas) getControl()).getViewport().setContentsTracksHeight(true);
	}

	/** How wide it is when no name is cut off. */
	public int preferredWidth() {
		return ((GraphicalEditPart) getContents()).getFigure().getPreferredSize().width;
	}

	@Override
	public void setPaletteRoot(PaletteRoot root) {
		super.setPaletteRoot(root);
		if (root != null) {
			setActiveTool(null);
		}
	}

	@Override
	public void addPaletteListener(PaletteListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removePaletteListener(PaletteListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ToolEntry getActiveTool() {
		return active;
	}

	/** Null brings back the tool that selects. Whoever listens is told even where it was active before: it may have finished. */
	@Override
	public void setActiveTool(ToolEntry entry) {
		active = entry == null && getPaletteRoot() != null ? getPaletteRoot().getDefaultEntry() : entry;
		List.copyOf(listeners).forEach(listener -> listener.activeToolChanged(this, active));
		if (getControl() != null) {
			getControl().redraw();
		}
	}
}
