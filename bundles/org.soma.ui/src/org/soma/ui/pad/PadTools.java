package org.soma.ui.pad;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.soma.data.drawing.Drawing;
import org.soma.data.drawing.Tool;
import org.soma.ui.look.Icons;

/** The buttons above the pad, in groups that stand below each other where there is no room for all beside each other. */
final class PadTools {

	private static final int GAP = 8;

	private final DrawPad pad;
	private final Composite bars;
	private final ToolItem pen;
	private final ToolItem eraser;
	private final ToolItem undo;
	private final ToolItem redo;

	PadTools(Composite parent, DrawPad pad) {
		this.pad = pad;
		Drawing drawing = pad.drawing();
		bars = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
		row.spacing = GAP;
		bars.setLayout(row);
		ToolBar tools = bar();
		pen = item(tools, SWT.RADIO, "pen", "Pen (P)", () -> pad.use(Tool.PEN));
		eraser = item(tools, SWT.RADIO, "eraser", "Eraser (E)", () -> pad.use(Tool.ERASER));
		ToolBar history = bar();
		undo = item(history, SWT.PUSH, "undo", "Undo (Ctrl+Z)", drawing::undo);
		redo = item(history, SWT.PUSH, "redo", "Redo (Ctrl+Y)", drawing::redo);
		ToolBar whole = bar();
		item(whole, SWT.PUSH, "invert", "Invert (I)", drawing::invert);
		item(whole, SWT.PUSH, "delete", "Clear (Delete)", drawing::clear);
		ToolBar shifts = bar();
		item(shifts, SWT.PUSH, "shift-left", "Shift to the left (Shift+Left)", () -> drawing.shift(-1, 0));
		item(shifts, SWT.PUSH, "shift-right", "Shift to the right (Shift+Right)", () -> drawing.shift(1, 0));
		item(shifts, SWT.PUSH, "shift-up", "Shift up (Shift+Up)", () -> drawing.shift(0, -1));
		item(shifts, SWT.PUSH, "shift-down", "Shift down (Shift+Down)", () -> drawing.shift(0, 1));
		refresh();
	}

	private static ToolItem item(ToolBar bar, int style, String icon, String help, Runnable action) {
		ToolItem item = new ToolItem(bar, style);
		item.setImage(Icons.image(icon));
		item.setToolTipText(help);
		item.addListener(SWT.Selection, event -> {
			if ((style & SWT.RADIO) == 0 || item.getSelection()) {
				action.run();
			}
		});
		return item;
	}

	private ToolBar bar() {
		return new ToolBar(bars, SWT.FLAT);
	}

	Control control() {
		return bars;
	}

	void refresh() {
		pen.setSelection(pad.tool() == Tool.PEN);
		eraser.setSelection(pad.tool() == Tool.ERASER);
		undo.setEnabled(pad.drawing().canUndo());
		redo.setEnabled(pad.drawing().canRedo());
	}
}
