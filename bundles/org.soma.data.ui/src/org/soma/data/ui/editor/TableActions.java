package org.soma.data.ui.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.soma.data.ui.table.DataTable;
import org.soma.data.ui.table.SearchBar;
import org.soma.data.ui.table.TableVerbs;
import org.soma.ui.handlers.EditAction;

/** What the Edit menu and its keys do in the editor: to the table, or to the field that is being typed into. */
final class TableActions {

	private final DataTable table;
	private final TableVerbs verbs;

	private TableActions(DataTable table, TableVerbs verbs) {
		this.table = table;
		this.verbs = verbs;
	}

	static void install(IActionBars bars, DataTable table, TableVerbs verbs, SearchBar search) {
		TableActions actions = new TableActions(table, verbs);
		EditAction.COPY.install(bars, actions.onTable(verbs::copy));
		EditAction.CUT.install(bars, actions.onTable(verbs::cut));
		EditAction.PASTE.install(bars, actions.onTable(verbs::paste));
		EditAction.DELETE.install(bars, actions.onTable(verbs::delete));
		EditAction.SELECT_ALL.install(bars, actions.onTable(table::selectAll));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), new Action() {
			@Override
			public void run() {
				search.focusFind();
			}
		});
		bars.updateActionBars();
		table.control().addListener(SWT.KeyDown, actions::key);
	}

	private Runnable onTable(Runnable run) {
		return () -> {
			if (table.control().isFocusControl()) {
				run.run();
			}
		};
	}

	private void key(Event event) {
		boolean alt = event.stateMask == SWT.ALT;
		switch (event.keyCode) {
		case SWT.INSERT -> verbs.addRows(false);
		case SWT.ARROW_UP -> move(alt, () -> verbs.moveRows(false));
		case SWT.ARROW_DOWN -> move(alt, () -> verbs.moveRows(true));
		case SWT.ARROW_LEFT -> move(alt, () -> verbs.moveColumn(false));
		case SWT.ARROW_RIGHT -> move(alt, () -> verbs.moveColumn(true));
		default -> {
			// the table's own keys
		}
		}
	}

	private static void move(boolean wanted, Runnable move) {
		if (wanted) {
			move.run();
		}
	}
}
