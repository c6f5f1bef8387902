package org.soma.data.sheet;

import org.soma.data.reading.TextStock;

/**
 * Which rows of a sheet have too few or too many cells in the file that it is saved in: those that had in the file that they
 * were read from, as long as nobody touches them. Somebody may have chosen what is done about them. Immutable.
 */
final class RowWidths {

	private final Sheet sheet;
	/** null where all rows have as many cells as there are columns. */
	private final TextStock text;

	private RowWidths(Sheet sheet, TextStock text) {
		this.sheet = sheet;
		this.text = text;
	}

	static RowWidths of(Sheet sheet) {
		return new RowWidths(sheet, sheet.stock() instanceof TextStock text && sheet.hasColumnsOfFiles() ? text : null);
	}

	/** Whether the row in a place has as many cells as there are columns. One in which something was typed is saved with all. */
	boolean fits(int position) {
		if (text == null) {
			return true;
		}
		long row = sheet.row(position);
		return Sheet.inFiles(row) < 0 || sheet.edits().isIn(row) || text.fits(Sheet.inFiles(row));
	}

	/** How many cells the row in a place has. */
	int cells(int position) {
		return fits(position) ? sheet.columns().size() : text.cells(Sheet.inFiles(sheet.row(position)));
	}

	/** A cell that stands behind all columns. */
	String textBehind(int position, int cell) {
		return text.text(Sheet.inFiles(sheet.row(position)), cell);
	}
}
