package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFigure;

/** The zoom that a figure is shown with; a graphics that the window system scales does not know it. */
public final class Scales {

	private Scales() {
	}

	public static double of(IFigure shown) {
		for (IFigure figure = shown.getParent(); figure != null; figure = figure.getParent()) {
			if (figure instanceof ScalableFigure scaled) {
				return scaled.getScale();
			}
		}
		return 1;
	}
}
