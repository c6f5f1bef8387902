package org.soma.data.ui.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.soma.data.ui.table.DataTable;
import org.soma.data.ui.table.SearchBar;
import org.soma.data.ui.table.TableVerbs;

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
		set(bars, ActionFactory.COPY, () -> actions.run(verbs::copy, Text::copy, Combo::copy));
		set(bars, ActionFactory.CUT, () -> actions.run(verbs::cut, Text::cut, Combo::cut));
		set(bars, ActionFactory.PASTE, () -> actions.run(verbs::paste, Text::paste, Combo::paste));
		set(bars, ActionFactory.DELETE, () -> actions.run(verbs::delete, TableActions::deleteIn, combo -> {
			// a combo deletes by itself where it has the key
		}));
		set(bars, ActionFactory.SELECT_ALL, () -> actions.run(table::selectAll, Text::selectAll, combo -> combo.setSelection(
				new Point(0, combo.getText().length()))));
		set(bars, ActionFactory.FIND, search::focusFind);
		bars.updateActionBars();
		table.control().addListener(SWT.KeyDown, actions::key);
	}

	private interface On<T> {
		void run(T control);
	}

	private void run(Runnable onTable, On<Text> onText, On<Combo> onCombo) {
		Control focus = Display.getCurrent().getFocusControl();
		if (focus instanceof Text text) {
			onText.run(text);
		} else if (focus instanceof Combo combo) {
			onCombo.run(combo);
		} else if (focus == table.control()) {
			onTable.run();
		}
	}

	/** What the key does in a field; the workbench takes it before the field sees it. */
	private static void deleteIn(Text text) {
		if (text.getSelectionCount() == 0 && text.getCaretPosition() < text.getCharCount()) {
			text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
		}
		text.insert("");
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

	private static void set(IActionBars bars, ActionFactory factory, Runnable run) {
		bars.setGlobalActionHandler(factory.getId(), new Action() {
			@Override
			public void run() {
				run.run();
			}
		});
	}
}
