package org.soma.data.ui.table;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.soma.data.ui.editor.DatasetState;
import org.soma.data.ui.editor.ViewRequest;
import org.soma.model.Part;
import org.soma.ui.look.Icons;

/** The menu of the table, for what is selected. */
public final class TableMenu {

	private final DataTable table;
	private final DatasetState state;
	private final TableVerbs verbs;

	private TableMenu(DataTable table, DatasetState state, TableVerbs verbs) {
		this.table = table;
		this.state = state;
		this.verbs = verbs;
	}

	/** @return the menu, to be offered to others who add to it */
	public static MenuManager install(DataTable table, DatasetState state, TableVerbs verbs) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new TableMenu(table, state, verbs)::fill);
		table.control().setMenu(menu.createContextMenu(table.control()));
		return menu;
	}

	private void fill(IMenuManager menu) {
		if (state.view() == null) {
			return;
		}
		boolean any = table.columns().length > 0;
		add(menu, "Cu&t", "cut", any, verbs::cut);
		add(menu, "&Copy", "copy", any, verbs::copy);
		add(menu, "&Paste", "paste", any, verbs::paste);
		add(menu, "Fi&ll\u2026", null, any, verbs::fill);
		menu.add(new Separator());
		rows(menu, any);
		menu.add(new Separator());
		columns(menu, any);
		menu.add(new Separator("additions"));
	}

	private void rows(IMenuManager menu, boolean any) {
		int count = table.positions().length;
		String which = count > 1 ? count + " Rows" : "Row";
		add(menu, "Add " + which + " &Above\tInsert", "add", true, () -> verbs.addRows(false));
		add(menu, "Add " + which + " &Below", null, true, () -> verbs.addRows(true));
		add(menu, "D&uplicate " + which, null, any, verbs::duplicateRows);
		add(menu, "Move " + which + " Up\tAlt+Up", null, any && state.view().isPlain(), () -> verbs.moveRows(false));
		add(menu, "Move " + which + " Down\tAlt+Down", null, any && state.view().isPlain(), () -> verbs.moveRows(true));
		add(menu, "&Delete " + which, "delete", any, verbs::deleteRows);
		MenuManager parts = new MenuManager("Place " + which + " &in");
		add(parts, "Training", null, any, () -> verbs.assign(Part.TRAIN));
		add(parts, "Validation", null, any, () -> verbs.assign(Part.VALIDATION));
		add(parts, "Test", null, any, () -> verbs.assign(Part.TEST));
		add(parts, "As the split says", null, any, () -> verbs.assign(Part.ANY));
		menu.add(parts);
	}

	private void columns(IMenuManager menu, boolean any) {
		int[] columns = table.columns();
		String name = columns.length == 1 ? state.view().sheet().columns().get(columns[0]).name().replace("&", "&&") : null;
		if (name != null) {
			add(menu, "Sort by " + name + ", up", null, true, () -> state.look(new ViewRequest(state.request().filter(), name, false)));
			add(menu, "Sort by " + name + ", down", null, true, () -> state.look(new ViewRequest(state.request().filter(), name, true)));
		}
		if (!state.request().isPlain()) {
			add(menu, "Show All Rows as They Are", null, true, () -> state.look(ViewRequest.PLAIN));
			add(menu, "Keep This &Order", null, state.request().filter().isBlank(), verbs::keepOrder);
		}
		if (name != null && state.view().sheet().columns().get(columns[0]).column() == null) {
			add(menu, "&Use " + name, null, true, verbs::useColumn);
		}
		add(menu, "Add Colu&mn", null, true, verbs::addColumn);
		add(menu, "Duplicate Column", null, any, verbs::duplicateColumn);
		add(menu, "Move Column Left\tAlt+Left", null, any, () -> verbs.moveColumn(false));
		add(menu, "Move Column Right\tAlt+Right", null, any, () -> verbs.moveColumn(true));
		add(menu, columns.length > 1 ? "Delete " + columns.length + " Columns" : "Delete Column", null, any, verbs::deleteColumns);
	}

	private static void add(IMenuManager menu, String text, String icon, boolean enabled, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		if (icon != null) {
			action.setImageDescriptor(Icons.descriptor(icon));
		}
		menu.add(action);
	}
}
