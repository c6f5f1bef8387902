package org.soma.diagram.ui.palette;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** The ground of the palette, with a line between it and the drawing. */
final class PaletteFigure extends Figure {

	private static final int PAD = 8;

	PaletteFigure() {
		ToolbarLayout layout = new ToolbarLayout();
		layout.setSpacing(PAD);
		layout.setStretchMinorAxis(true);
		setLayoutManager(layout);
		setBorder(new MarginBorder(PAD, PAD + 1, PAD, PAD));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle area = getBounds();
		graphics.setBackgroundColor(Colours.of(Tone.PANEL));
		graphics.fillRectangle(area);
		graphics.setForegroundColor(Colours.of(Tone.EDGE));
		graphics.drawLine(area.x, area.y, area.x, area.bottom());
	}
}
