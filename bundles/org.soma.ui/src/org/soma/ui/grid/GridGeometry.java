package org.soma.ui.grid;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where cells lie while the grid shows the part that begins with a row and a column.
 *
 * @param title how wide the titles of the rows are
 * @param column how wide each column is
 * @param top the first row that is shown
 * @param left the first column that is shown
 */
record GridGeometry(int title, int column, int top, int left) {

	/** The height of a row. */
	static final int ROW = 24;

	GridGeometry from(int firstRow, int firstColumn) {
		return new GridGeometry(title, column, firstRow, firstColumn);
	}

	Rectangle bounds(int atRow, int atColumn) {
		boolean above = atRow == GridPlace.TITLE;
		boolean before = atColumn == GridPlace.TITLE;
		return new Rectangle(before ? 0 : title + (atColumn - left) * column, above ? 0 : ROW + (atRow - top) * ROW, before ? title : column, ROW);
	}

	/** What lies at a point; past the last row or column too. */
	GridPlace at(int x, int y) {
		return new GridPlace(y < ROW ? GridPlace.TITLE : top + (y - ROW) / ROW, x < title ? GridPlace.TITLE : left + (x - title) / column);
	}

	/** How many rows and columns are wholly shown in an area of this size; at least one. */
	Point whole(Point size) {
		return new Point(Math.max(1, (size.x - title) / column), Math.max(1, (size.y - ROW) / ROW));
	}
}
