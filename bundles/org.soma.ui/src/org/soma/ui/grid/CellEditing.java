package org.soma.ui.grid;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.soma.diagram.look.Tone;
import org.soma.ui.documents.Typing;
import org.soma.ui.look.Colours;

/** The field that lies over a cell while somebody types into it. */
final class CellEditing {

	private final Grid grid;
	private Text field;
	private int row;
	private int column;

	CellEditing(Grid grid) {
		this.grid = grid;
	}

	void start(int atRow, int atColumn, Rectangle bounds, String text, String typed) {
		row = atRow;
		column = atColumn;
		field = new Text(grid, SWT.SINGLE | SWT.RIGHT);
		field.setBounds(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 3);
		field.setBackground(Colours.of(Tone.FIELD));
		field.setForeground(Colours.of(Tone.TEXT));
		field.setText(typed == null ? text : typed);
		field.addListener(SWT.Modify, event -> grid.content().typing(grid.content().problem(row, column, field.getText())));
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.FocusOut, event -> commit());
		Typing.in(field, () -> text);
		field.setFocus();
		if (typed == null) {
			field.selectAll();
		} else {
			field.setSelection(typed.length());
		}
	}

	private void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_ESCAPE -> leave(event, row, column, false);
		case SWT.TRAVERSE_RETURN -> leave(event, row + 1, column, true);
		case SWT.TRAVERSE_TAB_NEXT -> leave(event, row, column + 1, true);
		case SWT.TRAVERSE_TAB_PREVIOUS -> leave(event, row, column - 1, true);
		default -> {
			// stays in the field
		}
		}
	}

	/** Goes on to another cell, unless what was typed was refused. */
	private void leave(Event event, int toRow, int toColumn, boolean take) {
		event.doit = false;
		boolean fine = grid.content().problem(row, column, field.getText()).isEmpty();
		if (take) {
			commit();
		} else {
			cancel();
		}
		grid.forceFocus();
		if (fine) {
			grid.select(toRow, toColumn, false);
		}
	}

	/** The field, while there is one. */
	Optional<Text> field() {
		return Optional.ofNullable(field);
	}

	boolean isAt(int atRow, int atColumn) {
		return field != null && row == atRow && column == atColumn;
	}

	void commit() {
		if (field != null) {
			String text = field.getText();
			boolean changed = !text.equals(grid.content().text(row, column).orElse(null));
			close();
			if (changed) {
				grid.content().type(row, column, text);
			}
		}
	}

	void cancel() {
		if (field != null) {
			close();
			grid.content().typing(Optional.empty());
		}
	}

	/** To be called before the grid shows other content. */
	void keepOrCancel(GridContent before, GridContent after) {
		boolean same = field != null && row < after.rows() && column < after.columns() && before.rowTitle(row).equals(after.rowTitle(row))
				&& before.columnTitle(column).equals(after.columnTitle(column));
		if (!same) {
			cancel();
		}
	}

	/** Disposing the field takes the focus from it, which must not commit once more. */
	private void close() {
		Text closing = field;
		field = null;
		if (!closing.isDisposed()) {
			closing.dispose();
		}
	}
}
