package org.soma.data.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.soma.data.sheet.Fill;
import org.soma.data.sheet.Sheet;
import org.soma.data.sheet.SheetEdits;
import org.soma.data.ui.editor.DatasetState;
import org.soma.data.ui.editor.ViewRequest;
import org.soma.model.Column;
import org.soma.model.Part;
import org.soma.model.Role;
import org.soma.model.SomaFactory;

/** What can be done with the cells, rows and columns that are selected. */
public final class TableVerbs {

	/** More cells than this are not put on the clipboard, which would have to hold them all. */
	private static final int MOST_COPIED = 5_000_000;

	/** So many cells and more are filled, which takes no room for each of them. */
	private static final int MANY = 20_000;

	private final DataTable table;
	private final DatasetState state;

	public TableVerbs(DataTable table, DatasetState state) {
		this.table = table;
		this.state = state;
		HeadDrag.install(table.control(), this::dropRow, this::dropColumn);
	}

	public void copy() {
		int[] columns = table.columns();
		int[] positions = table.positions();
		if (columns.length == 0 || positions.length == 0) {
			return;
		}
		if ((long) columns.length * positions.length > MOST_COPIED) {
			state.say(String.format("The clipboard takes %,d cells at most, and these are %,d; copy fewer of them or export the data instead.", MOST_COPIED,
					(long) columns.length * positions.length));
			return;
		}
		Sheet sheet = state.view().sheet();
		StringBuilder text = new StringBuilder();
		for (int position : positions) {
			for (int i = 0; i < columns.length; i++) {
				text.append(i == 0 ? "" : "\t");
				ClipboardBlock.append(text, sheet.text(position, columns[i]));
			}
			text.append('\n');
		}
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	public void cut() {
		copy();
		clear();
	}

	public void paste() {
		int[] anchor = anchor();
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (anchor == null || text == null) {
			return;
		}
		List<String[]> block = ClipboardBlock.parse(text);
		int[] selected = table.positions();
		boolean fills = block.size() == 1 && selected.length > 1;
		List<String[]> lines = fills ? Collections.nCopies(selected.length, block.get(0)) : block;
		int count = Math.min(lines.size(), state.view().rows() - anchor[0]);
		int[] positions = new int[count];
		Arrays.setAll(positions, i -> state.view().position(anchor[0] + i));
		state.edit(edits -> edits.paste(positions, anchor[1], lines));
	}

	/** The cell at the upper left of what is selected, as it is shown. */
	private int[] anchor() {
		int[] anchor = table.anchor();
		int[] columns = table.columns();
		int[] positions = table.positions();
		if (anchor == null || columns.length == 0 || positions.length == 0) {
			return null;
		}
		return new int[] { state.view().shown(positions[0]), columns[0] };
	}

	/** Deletes rows or columns that are selected as a whole; otherwise clears cells. */
	public void delete() {
		if (table.areRowsSelected()) {
			deleteRows();
		} else if (table.areColumnsSelected()) {
			deleteColumns();
		} else {
			clear();
		}
	}

	private void clear() {
		int[] positions = table.positions();
		int[] columns = table.columns();
		if ((long) positions.length * columns.length > MANY) {
			state.edit(edits -> later("Clear Cells", columns.length, (now, i) -> now.fill(columns[i], positions, new Fill.Value(""))));
			return;
		}
		List<Sheet.Cell> cells = new ArrayList<>();
		for (int position : positions) {
			for (int column : columns) {
				cells.add(new Sheet.Cell(position, column, ""));
			}
		}
		if (!cells.isEmpty()) {
			state.edit(edits -> edits.type(cells));
		}
	}

	public void deleteRows() {
		state.edit(edits -> edits.deleteRows(table.positions()));
	}

	public void deleteColumns() {
		// From the right, so that those further left stay where they are.
		int[] columns = table.columns();
		state.edit(edits -> {
			if (columns.length == 1) {
				return edits.deleteColumn(columns[0]);
			}
			return later("Delete Columns", columns.length, (later, i) -> later.deleteColumn(columns[columns.length - 1 - i]));
		});
	}

	private interface Step {
		Command of(SheetEdits edits, int number);
	}

	/** Several changes as one, each made when the ones before it are done. */
	private Command later(String label, int count, Step step) {
		CompoundCommand all = new CompoundCommand(label) {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				for (int i = 0; i < count; i++) {
					appendAndExecute(step.of(new SheetEdits(state.rows()), i));
				}
			}
		};
		return all;
	}

	/** Adds as many empty rows as are selected, above or below them. */
	public void addRows(boolean below) {
		int[] positions = table.positions();
		Arrays.sort(positions);
		int count = Math.max(1, positions.length);
		int at = positions.length == 0 ? state.view().sheet().rows() : below ? positions[positions.length - 1] + 1 : positions[0];
		state.edit(edits -> edits.addRows(at, count));
	}

	public void duplicateRows() {
		state.edit(edits -> edits.duplicateRows(table.positions()));
	}

	/** Moves rows by one place. */
	public void moveRows(boolean down) {
		int[] positions = table.positions();
		Arrays.sort(positions);
		if (!canMoveRows() || positions.length == 0 || (down ? positions[positions.length - 1] == state.view().sheet().rows() - 1 : positions[0] == 0)) {
			return;
		}
		int target = down ? positions[positions.length - 1] + 2 : positions[0] - 1;
		int shown = table.anchor()[0];
		int column = table.columns()[0];
		if (state.edit(edits -> edits.moveRows(target, positions)) && positions.length == 1) {
			table.select(shown + (down ? 1 : -1), column);
		}
	}

	/** Moves a row that is dragged, and with it all that are selected where it is one of them. */
	private void dropRow(int dragged, int target) {
		if (!canMoveRows()) {
			return;
		}
		int[] selected = table.positions();
		int[] moved = table.areRowsSelected() && contains(selected, dragged) ? selected : new int[] { dragged };
		if (!staysPut(target, moved) && state.edit(edits -> edits.moveRows(target, moved))) {
			table.selectRows(target - before(target, moved), moved.length);
		}
	}

	/** Where the rows are not shown as they stand, nobody would see where one goes. */
	private boolean canMoveRows() {
		boolean plain = state.view().isPlain();
		if (!plain) {
			state.say("The rows are sorted or only some are shown; show all as they are to move them, or keep this order.");
		}
		return plain;
	}

	private static boolean contains(int[] numbers, int number) {
		return Arrays.stream(numbers).anyMatch(each -> each == number);
	}

	/** Whether they follow each other and would come among themselves. */
	private static boolean staysPut(int target, int... sorted) {
		int last = sorted[sorted.length - 1];
		return last - sorted[0] < sorted.length && target >= sorted[0] && target <= last + 1;
	}

	private static int before(int target, int... numbers) {
		return (int) Arrays.stream(numbers).filter(each -> each < target).count();
	}

	public void assign(Part part) {
		state.edit(edits -> edits.assign(part, table.positions()));
	}

	public void addColumn() {
		int[] columns = table.columns();
		int at = columns.length == 0 ? state.view().sheet().columns().size() : columns[columns.length - 1] + 1;
		Column added = SomaFactory.eINSTANCE.createColumn();
		if (state.edit(edits -> {
			added.setName(edits.freeName("column"));
			// One beside a picture is hardly a pixel more.
			added.setRole(state.rows().isWide() ? Role.IGNORED : Role.INPUT);
			return edits.addColumn(at, added);
		})) {
			state.show(added);
		}
	}

	public void duplicateColumn() {
		if (table.columns().length > 0) {
			state.edit(edits -> edits.duplicateColumn(table.columns()[0]));
		}
	}

	/** Moves a column by one place. */
	public void moveColumn(boolean right) {
		int[] columns = table.columns();
		int target = columns.length == 0 ? -1 : columns[0] + (right ? 1 : -1);
		if (columns.length == 1 && target >= 0 && target < state.view().sheet().columns().size()
				&& state.edit(edits -> edits.moveColumn(columns[0], target))) {
			table.selectColumn(target);
		}
	}

	/** Moves a column that is dragged, and with it all that are selected where it is one of them. */
	private void dropColumn(int dragged, int target) {
		int[] selected = table.columns();
		int[] moved = table.areColumnsSelected() && contains(selected, dragged) ? selected : new int[] { dragged };
		int left = before(target, moved);
		// Those on the left go from the last, those on the right from the first: the others stay where they are meanwhile.
		if (!staysPut(target, moved) && state.edit(edits -> moved.length == 1 ? edits.moveColumn(dragged, target - left)
				: later("Move Columns", moved.length, (now, i) -> i < left ? now.moveColumn(moved[left - 1 - i], target - 1 - i)
						: now.moveColumn(moved[i], target + i - left)))) {
			table.selectColumns(target - left, moved.length);
		}
	}

	public void useColumn() {
		int[] columns = table.columns();
		if (columns.length > 0 && state.view().sheet().columns().get(columns[0]).column() == null) {
			state.edit(edits -> edits.adoptColumn(columns[0], SomaFactory.eINSTANCE.createColumn()));
		}
	}

	public void keepOrder() {
		int[] positions = state.view().positions();
		if (state.edit(edits -> edits.orderRows(positions))) {
			state.look(ViewRequest.PLAIN);
		}
	}

	public void fill() {
		int[] columns = table.columns();
		if (columns.length == 0 || !state.isEditable()) {
			return;
		}
		int[] positions = table.areColumnsSelected() ? null : table.positions();
		FillDialog dialog = new FillDialog(table.control().getShell(), state.view().sheet(), columns, positions == null ? -1 : positions.length);
		if (dialog.open() == Window.OK) {
			int[] order = positions == null && !state.view().isPlain() ? state.view().positions() : positions;
			state.edit(edits -> columns.length == 1 ? edits.fill(columns[0], order, dialog.fill())
					: later("Fill", columns.length, (now, i) -> now.fill(columns[i], order, dialog.fill())));
		}
	}
}
