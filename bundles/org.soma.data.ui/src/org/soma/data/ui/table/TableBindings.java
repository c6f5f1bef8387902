package org.soma.data.ui.table;

import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.action.ViewportSelectRowAction;
import org.eclipse.swt.SWT;

/** How cells, rows and columns are selected. */
final class TableBindings extends DefaultSelectionBindings {

	/** Rows are selected when the button is let go, as columns are: pressed on one of many, it begins to drag them all. */
	@Override
	protected void configureRowHeaderMouseClickBindings(UiBindingRegistry bindings) {
		for (int keys : new int[] { SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2 }) {
			bindings.registerSingleClickBinding(MouseEventMatcher.rowHeaderLeftClick(keys),
					new ViewportSelectRowAction((keys & SWT.MOD2) != 0, (keys & SWT.MOD1) != 0));
		}
	}
}
