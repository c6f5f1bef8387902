package org.soma.data.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.data.ui.editor.DatasetState;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.ui.look.Colours;

/** Draws the head of a row: its number, and at its left the colour of its part in the split. */
final class RowHeadPainter extends AbstractCellPainter {

	private static final int STRIPE = 5;
	private static final double SELECTED = 0.25;

	private final DatasetState state;

	RowHeadPainter(DatasetState state) {
		this.state = state;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		if (state.view() == null || cell.getRowIndex() >= state.view().rows()) {
			return;
		}
		int position = state.view().position(cell.getRowIndex());
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		int window = Colours.rgb(Tone.WINDOW);
		gc.setBackground(Colours.of(selected ? Tones.mix(window, Colours.rgb(Tone.ACCENT), SELECTED) : window));
		gc.fillRectangle(bounds);
		gc.setBackground(Colours.of(TableColours.part(state.parts().part(position))));
		gc.fillRectangle(bounds.x, bounds.y, STRIPE, bounds.height);
		gc.setBackground(Colours.of(Tone.GRID));
		gc.fillRectangle(bounds.x + STRIPE, bounds.y + bounds.height - 1, bounds.width - STRIPE, 1);
		gc.setForeground(Colours.of(Tone.DIM));
		TextFit.draw(gc, String.valueOf(position + 1), bounds, true);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.textExtent(String.valueOf(state.view().sheet().rows())).x + 2 * CellPainter.PADDING + STRIPE;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.getFontMetrics().getHeight() + CellPainter.PADDING;
	}
}
