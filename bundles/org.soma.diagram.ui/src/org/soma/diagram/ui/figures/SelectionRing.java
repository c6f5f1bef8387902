package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.AbstractBorder;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** The dashed ring around what is selected: a circle around a circle, a block around all else. */
public final class SelectionRing extends AbstractBorder {

	private static final int[] DASH = { 4, 3 };
	private static final int CORNER = 14;

	private final boolean round;

	public SelectionRing(boolean round) {
		this.round = round;
	}

	@Override
	public Insets getInsets(IFigure figure) {
		return new Insets(2);
	}

	@Override
	public void paint(IFigure figure, Graphics graphics, Insets insets) {
		Rectangle area = figure.getBounds().getCopy().shrink(1, 1);
		graphics.setAntialias(SWT.ON);
		graphics.setForegroundColor(Colours.of(Tone.ACCENT));
		graphics.setLineWidth(2);
		graphics.setLineDash(DASH);
		graphics.drawRoundRectangle(area, round ? area.width : CORNER, round ? area.height : CORNER);
	}
}
