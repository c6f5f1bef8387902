package org.soma.diagram.ui.labels;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.soma.diagram.ui.links.LinkLayer;

/** What is written over a drawing and not touched: the mouse reaches through. */
public abstract class Overlay extends FreeformLayer {

	/** Both null until there is a drawing. */
	LinkLayer links;
	GraphicalViewer viewer;

	Overlay() {
		setEnabled(false);
	}

	/** It adds nothing to the room that the drawing takes. */
	@Override
	public Rectangle getFreeformExtent() {
		return new Rectangle();
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	/** Takes the viewer whose drawing it lies over, and that drawing's connections. */
	public void show(GraphicalViewer itsViewer, LinkLayer itsLinks) {
		viewer = itsViewer;
		links = itsLinks;
	}
}
