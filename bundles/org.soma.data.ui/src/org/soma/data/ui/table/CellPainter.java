package org.soma.data.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.data.sheet.Sheet;
import org.soma.data.ui.editor.DatasetState;
import org.soma.diagram.look.Tone;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Role;
import org.soma.ui.look.Colours;

/** Draws a cell: numbers at the right, what cannot be used in the colours of a mistake, columns in those of their neurons. */
final class CellPainter extends AbstractCellPainter {

	static final int PADDING = 6;
	/** More of a text than this is never seen. */
	private static final int LONGEST = 200;

	private final DatasetState state;
	private final Found found;

	/** Which cell was found last. */
	interface Found {

		boolean isAt(int position, int column);
	}

	CellPainter(DatasetState state, Found found) {
		this.state = state;
		this.found = found;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int row = cell.getRowIndex();
		int index = cell.getColumnIndex();
		if (state.view() == null || row < 0 || row >= state.view().rows() || index >= state.view().sheet().columns().size()) {
			return;
		}
		Sheet sheet = state.view().sheet();
		int position = state.view().position(row);
		Column column = sheet.columns().get(index).column();
		String text = (String) cell.getDataValue();
		boolean used = column != null && column.getRole() != Role.IGNORED;
		boolean number = column == null || column.getKind() == ColumnKind.NUMBER;
		boolean isNumber = number && !Double.isNaN(sheet.number(position, index));
		boolean faulty = used && number && !isNumber && !sheet.isMissing(position, index);
		boolean missing = used && text.isEmpty();
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		Tone fill = found.isAt(position, index) ? Tone.WARNING : faulty ? Tone.ERROR_FILL : missing ? Tone.WARNING_FILL : null;
		gc.setBackground(fill != null && !(selected && fill != Tone.WARNING) ? Colours.of(fill) : TableColours.cell(column, selected));
		gc.fillRectangle(bounds);
		TextFit.lines(gc, bounds, Tone.GRID);
		if (!text.isEmpty()) {
			gc.setForeground(Colours.of(found.isAt(position, index) ? Tone.ON_ACCENT : faulty ? Tone.ERROR : TableColours.ink(column)));
			TextFit.draw(gc, oneLine(text), bounds, isNumber);
		}
	}

	private static String oneLine(String text) {
		String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		return shown.indexOf('\n') < 0 && shown.indexOf('\r') < 0 ? shown : shown.replaceAll("\\R", " \u21b5 ");
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.textExtent(oneLine((String) cell.getDataValue())).x + 2 * PADDING + 2;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.getFontMetrics().getHeight() + PADDING;
	}
}
