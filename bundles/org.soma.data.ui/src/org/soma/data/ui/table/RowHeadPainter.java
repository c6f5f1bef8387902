package org.soma.data.ui.table;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.data.ui.editor.DatasetState;
import org.soma.data.ui.pictures.Thumbnail;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.ui.look.Colours;

/** Draws the head of a row: its number, at its left the colour of its part in the split, and its picture where it is one. */
final class RowHeadPainter extends AbstractCellPainter {

	private static final int STRIPE = 5;
	private static final double SELECTED = 0.25;

	private final DatasetState state;
	private final Supplier<Thumbnail> pictures;

	/** @param pictures gives null where the rows are none */
	RowHeadPainter(DatasetState state, Supplier<Thumbnail> pictures) {
		this.state = state;
		this.pictures = pictures;
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
		if (pictures.get() != null) {
			pictures.get().draw(gc, position, new Rectangle(bounds.x + STRIPE + CellPainter.PADDING, bounds.y, Thumbnail.EDGE, bounds.height));
		}
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
