package org.soma.data.ui.columns;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.soma.data.sheet.ColumnSummary;
import org.soma.data.ui.editor.DatasetState;
import org.soma.data.ui.table.TableColours;
import org.soma.model.Column;
import org.soma.model.Role;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Icons;

/** The columns of the dataset, one below the other, each with how it is spread in the parts of the split. */
final class ColumnList {

	private static final int NAME = 90;
	private static final int ROLE = 72;
	private static final int SPREAD = 144;
	private static final int LEAST_SPREAD = 72;
	private static final int DOT = 9;

	private final DatasetState state;
	private final Table table;
	private List<Column> columns = List.of();

	ColumnList(Composite parent, DatasetState state) {
		this.state = state;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, "Columns of the dataset");
		column("Column", NAME);
		column("Role", ROLE);
		column("Spread", SPREAD);
		table.getColumn(2).setToolTipText("How the cells are spread in training, validation and test rows");
		table.addListener(SWT.Selection, event -> state.show(columns.get(table.getSelectionIndex())));
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.Resize, event -> divide(table.getClientArea().width - ROLE - 2));
	}

	/** The name gets what it needs at least, the spread what is left up to its width, and the name all else. */
	private void divide(int width) {
		int spread = Math.clamp(width - NAME, LEAST_SPREAD, SPREAD);
		table.getColumn(0).setWidth(Math.max(NAME, width - spread));
		table.getColumn(2).setWidth(spread);
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	Table control() {
		return table;
	}

	void refresh() {
		List<Column> now = new ArrayList<>(state.dataset().getColumns());
		if (!now.equals(columns)) {
			columns = now;
			table.setItemCount(now.size());
		}
		for (int i = 0; i < now.size(); i++) {
			TableItem item = table.getItem(i);
			set(item, 0, "    " + now.get(i).getName());
			set(item, 1, role(now.get(i).getRole()));
			ColumnSummary known = state.summary().of(now.get(i));
			boolean thinks = known != null && !state.summary().findings(known).isEmpty();
			item.setImage(1, thinks ? Icons.image("warning") : null);
		}
		select();
		table.redraw();
	}

	private static void set(TableItem item, int column, String text) {
		if (!item.getText(column).equals(text)) {
			item.setText(column, text);
		}
	}

	static String role(Role role) {
		return switch (role) {
		case INPUT -> "input";
		case TARGET -> "target";
		case IGNORED -> "ignored";
		};
	}

	void select() {
		int index = columns.indexOf(state.column());
		if (index < 0) {
			table.deselectAll();
		} else if (table.getSelectionIndex() != index) {
			table.setSelection(index);
		}
	}

	private void paint(Event event) {
		int row = table.indexOf((TableItem) event.item);
		if (row < 0 || row >= columns.size()) {
			return;
		}
		Column column = columns.get(row);
		Rectangle cell = ((TableItem) event.item).getBounds(event.index);
		if (event.index == 0) {
			event.gc.setAntialias(SWT.ON);
			event.gc.setBackground(Colours.of(TableColours.line(column)));
			event.gc.fillOval(cell.x + 4, cell.y + (cell.height - DOT) / 2, DOT, DOT);
		} else if (event.index == 2) {
			ColumnSummary known = state.summary().of(column);
			if (known != null && known.count() > 0) {
				BarPainter.drawParts(event.gc, known, new Rectangle(cell.x + 4, cell.y + 3, cell.width - 8, cell.height - 7));
			}
		}
	}
}
