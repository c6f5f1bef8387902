package org.soma.ui.properties;

import java.util.List;
import java.util.Locale;

import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.ui.grid.Cell;
import org.soma.ui.grid.CellRange;
import org.soma.ui.grid.GridContent;
import org.soma.ui.grid.Mark;

/** A matrix in which a tick is a connection: sources are rows, targets are columns. */
abstract class Ticks implements GridContent {

	/**
	 * The connections from nodes to nodes; where they are a single one that has a projection between them, those of their
	 * units.
	 */
	static Ticks between(List<Node> sources, List<Node> targets, int delay, Changes changes) {
		if (sources.size() == 1 && targets.size() == 1 && (sources.get(0) instanceof Layer || targets.get(0) instanceof Layer)
				&& Networks.link(sources.get(0), targets.get(0), delay).orElse(null) instanceof Projection projection
				&& projection.getWeights() != null) {
			return new UnitTicks(projection, changes);
		}
		return new NodeTicks(sources, targets, delay, changes);
	}

	/** The mark of one cell. */
	abstract Mark mark(int row, int column);

	/** Connects or disconnects what the cells stand for, in one step. */
	abstract void set(CellRange cells, boolean connected);

	/** How many of the connections that may be there are. */
	final String summary() {
		int[] counts = new int[2];
		if (rows() > 0 && columns() > 0) {
			new CellRange(0, 0, rows() - 1, columns() - 1).forEach((row, column) -> {
				Mark mark = mark(row, column);
				counts[0] += mark == Mark.TICKED || mark == Mark.PARTLY_TICKED ? 1 : 0;
				counts[1] += mark == Mark.BARRED ? 0 : 1;
			});
		}
		return String.format(Locale.ROOT, "%,d of %,d connected", counts[0], counts[1]);
	}

	@Override
	public final String corner() {
		return "from \\ to";
	}

	@Override
	public final String widest() {
		return "";
	}

	@Override
	public final Cell cell(int row, int column) {
		return Cell.of(mark(row, column));
	}

	@Override
	public final Mark mark(CellRange whole) {
		boolean any = false;
		boolean all = true;
		boolean possible = false;
		for (int row = whole.firstRow(); row <= whole.lastRow(); row++) {
			for (int column = whole.firstColumn(); column <= whole.lastColumn(); column++) {
				Mark mark = mark(row, column);
				possible |= mark != Mark.BARRED;
				any |= mark == Mark.TICKED || mark == Mark.PARTLY_TICKED;
				all &= mark == Mark.TICKED || mark == Mark.BARRED;
				if (any && !all) {
					return Mark.PARTLY_TICKED;
				}
			}
		}
		return !possible ? Mark.BARRED : any ? Mark.TICKED : Mark.UNTICKED;
	}

	@Override
	public final void toggle(CellRange range) {
		set(range, mark(range) != Mark.TICKED);
	}

	@Override
	public final String help(int row, int column) {
		return rowTitle(row) + " \u2192 " + columnTitle(column) + "\n" + switch (mark(row, column)) {
		case TICKED -> "Connected. Click to disconnect.";
		case PARTLY_TICKED -> "Connected in part: choose these two layers alone to see their units.";
		case BARRED -> "Cannot be connected. Click to learn why.";
		default -> "Not connected. Click to connect.";
		};
	}
}
