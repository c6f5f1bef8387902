package org.soma.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;

/** A part whose name can be typed where it stands. */
public interface NamedPart extends GraphicalEditPart {

	IFigure nameFigure();

	/** Where the name stands, in the coordinates of the figure's bounds. */
	Rectangle nameArea();
}
