package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** A layer: a block with its shape written in it. */
public final class LayerFigure extends NodeFigure {

	public static final Dimension SIZE = new Dimension(84, 46);

	private static final int CORNER = 10;

	private String shape = "";

	public LayerFigure() {
		super(SIZE);
	}

	public void setShape(String shape) {
		this.shape = shape;
		repaint();
	}

	@Override
	protected void paintBody(Graphics graphics, Rectangle area, boolean legible) {
		Rectangle block = area.getCopy().shrink(2, 2);
		graphics.setBackgroundColor(colours().fill());
		graphics.setForegroundColor(colours().line());
		graphics.fillRoundRectangle(block, CORNER, CORNER);
		graphics.setLineWidth(2);
		graphics.drawRoundRectangle(block, CORNER, CORNER);
		if (!legible) {
			return;
		}
		graphics.setForegroundColor(Colours.of(Tone.TEXT));
		Dimension text = FigureUtilities.getTextExtents(shape, getFont());
		graphics.drawText(shape, block.x + (block.width - text.width) / 2, block.y + (block.height - text.height) / 2);
	}
}
