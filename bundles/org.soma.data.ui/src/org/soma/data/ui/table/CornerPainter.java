package org.soma.data.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** Draws the corner above the heads of the rows. */
final class CornerPainter extends AbstractCellPainter {

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		gc.setBackground(Colours.of(Tone.WINDOW));
		gc.fillRectangle(bounds);
		gc.setForeground(Colours.of(Tone.EDGE));
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		gc.setForeground(Colours.of(Tone.DIM));
		TextFit.draw(gc, "#", bounds, true);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return 0;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return 0;
	}
}
