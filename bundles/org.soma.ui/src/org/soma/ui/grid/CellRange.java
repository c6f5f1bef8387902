package org.soma.ui.grid;

import java.util.function.BiConsumer;

/** Neighbouring cells, from a first row and column to a last one, both among them. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

	/** The cells between two corners, whichever way they lie. */
	public static CellRange between(int row, int column, int otherRow, int otherColumn) {
		return new CellRange(Math.min(row, otherRow), Math.min(column, otherColumn), Math.max(row, otherRow), Math.max(column, otherColumn));
	}

	public static CellRange cell(int row, int column) {
		return new CellRange(row, column, row, column);
	}

	public boolean contains(int row, int column) {
		return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
	}

	/** Row by row. */
	public void forEach(BiConsumer<Integer, Integer> action) {
		for (int row = firstRow; row <= lastRow; row++) {
			for (int column = firstColumn; column <= lastColumn; column++) {
				action.accept(row, column);
			}
		}
	}
}
