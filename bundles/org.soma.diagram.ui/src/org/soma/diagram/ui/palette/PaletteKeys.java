package org.soma.diagram.ui.palette;

import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Arrows go through the palette, Enter takes up a tool, Escape lays it down. */
final class PaletteKeys extends GraphicalViewerKeyHandler {

	private final PalettePane pane;

	PaletteKeys(PalettePane pane) {
		super(pane);
		this.pane = pane;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if (event.character == SWT.CR && pane.getFocusEditPart() instanceof PaletteRowPart row) {
			row.activateTool();
			return true;
		}
		if (event.character == SWT.ESC) {
			pane.setActiveTool(null);
			return true;
		}
		return super.keyPressed(event);
	}
}
