package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;

/** The canvas that holds the nodes; grid and connections lie on a layer of their own below it. */
public final class NetworkFigure extends FreeformLayer {

	public NetworkFigure() {
		setLayoutManager(new FreeformLayout());
	}
}
