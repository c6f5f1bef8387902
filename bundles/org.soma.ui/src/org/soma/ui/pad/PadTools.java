package org.soma.ui.pad;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.soma.data.drawing.Drawing;
import org.soma.data.drawing.Tool;
import org.soma.ui.look.Icons;

/** The buttons above the pad. */
final class PadTools {

	private final DrawPad pad;
	private final ToolBar bar;
	private final ToolItem pen;
	private final ToolItem eraser;
	private final ToolItem undo;
	private final ToolItem redo;

	PadTools(Composite parent, DrawPad pad) {
		this.pad = pad;
		Drawing drawing = pad.drawing();
		bar = new ToolBar(parent, SWT.FLAT);
		pen = item(SWT.RADIO, "pen", "Pen (P)", () -> pad.use(Tool.PEN));
		eraser = item(SWT.RADIO, "eraser", "Eraser (E)", () -> pad.use(Tool.ERASER));
		separator();
		undo = item(SWT.PUSH, "undo", "Undo (Ctrl+Z)", drawing::undo);
		redo = item(SWT.PUSH, "redo", "Redo (Ctrl+Y)", drawing::redo);
		separator();
		item(SWT.PUSH, "shift-left", "Shift to the left (Shift+Left)", () -> drawing.shift(-1, 0));
		item(SWT.PUSH, "shift-right", "Shift to the right (Shift+Right)", () -> drawing.shift(1, 0));
		item(SWT.PUSH, "shift-up", "Shift up (Shift+Up)", () -> drawing.shift(0, -1));
		item(SWT.PUSH, "shift-down", "Shift down (Shift+Down)", () -> drawing.shift(0, 1));
		separator();
		item(SWT.PUSH, "invert", "Invert (I)", drawing::invert);
		item(SWT.PUSH, "delete", "Clear (Delete)", drawing::clear);
		refresh();
	}

	private ToolItem item(int style, String icon, String help, Runnable action) {
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

	private void separator() {
		new ToolItem(bar, SWT.SEPARATOR);
	}

	void refresh() {
		pen.setSelection(pad.tool() == Tool.PEN);
		eraser.setSelection(pad.tool() == Tool.ERASER);
		undo.setEnabled(pad.drawing().canUndo());
		redo.setEnabled(pad.drawing().canRedo());
	}
}
