package org.soma.data.ui.editor;

import java.util.function.BooleanSupplier;

import org.soma.data.sheet.RowFilter;
import org.soma.data.sheet.Sheet;
import org.soma.data.sheet.SheetColumn;
import org.soma.data.sheet.SheetView;

/**
 * Which rows are to be looked at.
 *
 * @param filter as {@link RowFilter} takes it
 * @param column the name of the column by which they are sorted, or null
 */
public record ViewRequest(String filter, String column, boolean descending) {

	public static final ViewRequest PLAIN = new ViewRequest("", null, false);

	public boolean isPlain() {
		return filter.isBlank() && column == null;
	}

	public ViewRequest filtered(String text) {
		return new ViewRequest(text, column, descending);
	}

	/** Sorted by a column: upwards, then downwards, then not at all. */
	public ViewRequest sorted(String by) {
		if (!by.equals(column)) {
			return new ViewRequest(filter, by, false);
		}
		return descending ? new ViewRequest(filter, null, false) : new ViewRequest(filter, by, true);
	}

	SheetView of(Sheet sheet, BooleanSupplier cancelled) {
		int place = sheet.columns().stream().map(SheetColumn::name).toList().indexOf(column);
		return SheetView.of(sheet, RowFilter.parse(filter, sheet), place, descending, cancelled);
	}
}
