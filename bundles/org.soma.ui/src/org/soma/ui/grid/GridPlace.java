package org.soma.ui.grid;

/** A cell, or with a row or column of {@link #TITLE} the title of a column or row, or with both the corner. */
record GridPlace(int row, int column) {

	static final int TITLE = -1;

	boolean isCell() {
		return row != TITLE && column != TITLE;
	}

	/** The cells that the place stands for. */
	CellRange range(GridContent content) {
		return new CellRange(Math.max(0, row), Math.max(0, column), row == TITLE ? content.rows() - 1 : row,
				column == TITLE ? content.columns() - 1 : column);
	}
}
