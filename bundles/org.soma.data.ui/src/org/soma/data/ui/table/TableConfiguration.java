package org.soma.data.ui.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.soma.data.ui.editor.DatasetState;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** How the table draws and what in it can be typed into: a double click, F2 or a first letter begins. */
final class TableConfiguration extends AbstractRegistryConfiguration {

	private final DatasetState state;
	private final ICellPainter cells;
	private final ICellPainter rowHeads;
	private final Runnable sort;

	/** @param sort what a double click on the head of a column does */
	TableConfiguration(DatasetState state, ICellPainter cells, ICellPainter rowHeads, Runnable sort) {
		this.state = state;
		this.cells = cells;
		this.rowHeads = rowHeads;
		this.sort = sort;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE); // the painters draw them in the theme's colours
		painter(registry, cells, GridRegion.BODY);
		painter(registry, new HeaderPainter(state), GridRegion.COLUMN_HEADER);
		painter(registry, rowHeads, GridRegion.ROW_HEADER);
		painter(registry, new CornerPainter(), GridRegion.CORNER);
		// Editing asks the selection's layer, which knows nothing of regions.
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new IEditableRule() {
			@Override
			public boolean isEditable(int column, int row) {
				return state.isEditable();
			}

			@Override
			public boolean isEditable(ILayerCell cell, IConfigRegistry in) {
				return state.isEditable();
			}
		}, DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor(true, true) {
			@Override
			protected Control activateCell(Composite parent, Object value) {
				Control control = super.activateCell(parent, value);
				control.setBackground(Colours.of(Tone.FIELD));
				control.setForeground(Colours.of(Tone.TEXT));
				return control;
			}
		}, DisplayMode.EDIT);
	}

	private static void painter(IConfigRegistry registry, ICellPainter painter, String region) {
		for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT, DisplayMode.HOVER, DisplayMode.SELECT_HOVER }) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, region);
		}
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), new KeyEditAction());
		bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON), new MouseEditAction());
		bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
				(table, event) -> sort.run());
	}
}
