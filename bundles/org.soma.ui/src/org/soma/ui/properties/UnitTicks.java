package org.soma.ui.properties;

import java.util.BitSet;

import org.soma.model.Mask;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.ui.grid.CellRange;
import org.soma.ui.grid.Mark;

/** The connections between the units of one projection. */
final class UnitTicks extends Ticks {

	private final Projection projection;
	private final Shape shape;
	private final Changes changes;

	/** @param projection one that has weights */
	UnitTicks(Projection projection, Changes changes) {
		this.projection = projection;
		this.changes = changes;
		shape = projection.getWeights().shape();
	}

	@Override
	public int rows() {
		return shape.dimension(0);
	}

	@Override
	public int columns() {
		return shape.dimension(1);
	}

	@Override
	public String rowTitle(int row) {
		return Selections.unitLabel(projection.getSource(), row);
	}

	@Override
	public String columnTitle(int column) {
		return Selections.unitLabel(projection.getTarget(), column);
	}

	@Override
	Mark mark(int row, int column) {
		Mask connected = projection.getConnected();
		return connected == null || connected.get(index(row, column)) ? Mark.TICKED : Mark.UNTICKED;
	}

	private int index(int row, int column) {
		return row * columns() + column;
	}

	@Override
	void set(CellRange cells, boolean connected) {
		changes.execute(projection, () -> {
			if (cells.firstRow() == cells.lastRow() && cells.firstColumn() == cells.lastColumn()) {
				return Edits.setConnected(Changes.domain(projection), projection, index(cells.firstRow(), cells.firstColumn()), connected);
			}
			BitSet bits = (projection.getConnected() == null ? Mask.all(shape, true) : projection.getConnected()).toBits();
			cells.forEach((row, column) -> bits.set(index(row, column), connected));
			return Edits.set(Changes.domain(projection), projection, Literals.PROJECTION__CONNECTED,
					bits.cardinality() == shape.size() ? null : Mask.of(shape, bits));
		});
	}
}
