package org.soma.data.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.data.sheet.NetworkFit;
import org.soma.data.sheet.SheetColumn;
import org.soma.data.ui.editor.DatasetState;
import org.soma.diagram.look.Tone;
import org.soma.model.Column;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Role;
import org.soma.ui.look.Colours;

/** Draws the head of a column: its name, what it is to a network and which node it goes to, and how the rows are sorted. */
final class HeaderPainter extends AbstractCellPainter {

	private static final int LINE = 3;

	private final DatasetState state;

	HeaderPainter(DatasetState state) {
		this.state = state;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		if (state.view() == null || cell.getColumnIndex() >= state.view().sheet().columns().size()) {
			return;
		}
		SheetColumn column = state.view().sheet().columns().get(cell.getColumnIndex());
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		gc.setBackground(TableColours.header(column.column(), selected));
		gc.fillRectangle(bounds);
		gc.setBackground(Colours.of(TableColours.line(column.column())));
		gc.fillRectangle(bounds.x, bounds.y, bounds.width - 1, LINE);
		TextFit.lines(gc, bounds, Tone.EDGE);
		int half = (bounds.height - LINE) / 2;
		String arrow = column.name().equals(state.request().column()) ? state.request().descending() ? " \u25be" : " \u25b4" : "";
		gc.setForeground(Colours.of(TableColours.ink(column.column())));
		TextFit.draw(gc, column.name() + arrow, new Rectangle(bounds.x, bounds.y + LINE, bounds.width, half), false);
		boolean astray = isAstray(column.column());
		gc.setForeground(Colours.of(astray ? Tone.ERROR : Tone.DIM));
		TextFit.draw(gc, use(column.column()), new Rectangle(bounds.x, bounds.y + LINE + half - 2, bounds.width, half), false);
	}

	private boolean isAstray(Column column) {
		NetworkFit fit = state.fit();
		return fit != null && (fit.tooMany().contains(column) || fit.astray().contains(column));
	}

	/** What a column is for, in a word or two. */
	private String use(Column column) {
		if (column == null) {
			return "not used";
		}
		if (column.getRole() == Role.IGNORED) {
			return "ignored";
		}
		String role = column.getRole() == Role.INPUT ? "input" : "target";
		if (state.fit() == null) {
			return column.getNode() == null ? role : role + " \u2192 " + column.getNode();
		}
		if (isAstray(column)) {
			return "no node";
		}
		List<Node> nodes = state.fit().nodes(column);
		if (nodes.isEmpty()) {
			return role;
		}
		String first = Networks.label(nodes.get(0));
		return "\u2192 " + (nodes.size() == 1 ? first : first + "\u2026" + Networks.label(nodes.get(nodes.size() - 1)));
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		SheetColumn column = state.view().sheet().columns().get(cell.getColumnIndex());
		return Math.max(gc.textExtent(column.name()).x, gc.textExtent(use(column.column())).x) + 2 * CellPainter.PADDING + 12;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return 2 * gc.getFontMetrics().getHeight() + LINE + CellPainter.PADDING;
	}
}
