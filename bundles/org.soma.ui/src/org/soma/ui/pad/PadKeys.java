package org.soma.ui.pad;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.soma.data.drawing.Drawing;
import org.soma.data.drawing.Tool;

/** What the keys do on the pad: everything the mouse does, at a pixel that the arrows choose. */
final class PadKeys {

	private final DrawPad pad;
	private final PadCanvas canvas;

	PadKeys(DrawPad pad, PadCanvas canvas) {
		this.pad = pad;
		this.canvas = canvas;
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.KeyUp, event -> {
			if (event.keyCode == SWT.MOD1) {
				pad.drawing().release();
			}
		});
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void pressed(Event event) {
		Drawing drawing = pad.drawing();
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> arrow(event, -1, 0);
		case SWT.ARROW_RIGHT -> arrow(event, 1, 0);
		case SWT.ARROW_UP -> arrow(event, 0, -1);
		case SWT.ARROW_DOWN -> arrow(event, 0, 1);
		case SWT.DEL -> drawing.clear();
		case ' ', SWT.CR, SWT.KEYPAD_CR -> dab();
		case 'z' -> run(control, drawing::undo);
		case 'y' -> run(control, drawing::redo);
		case 'p' -> run(!control, () -> pad.use(Tool.PEN));
		case 'e' -> run(!control, () -> pad.use(Tool.ERASER));
		case 'i' -> run(!control, drawing::invert);
		default -> {
			// no key of the pad's
		}
		}
	}

	private static void run(boolean meant, Runnable action) {
		if (meant) {
			action.run();
		}
	}

	/** Moves the pixel that is pointed at; with Ctrl it draws, with Shift all that is drawn moves. */
	private void arrow(Event event, int dx, int dy) {
		Drawing drawing = pad.drawing();
		if ((event.stateMask & SWT.SHIFT) != 0) {
			drawing.shift(dx, dy);
			return;
		}
		boolean draws = (event.stateMask & SWT.MOD1) != 0;
		if (draws && !drawing.isDrawing()) {
			drawing.press(canvas.cursor().x, canvas.cursor().y, pad.tool());
		}
		canvas.moveCursor(dx, dy);
		if (draws) {
			drawing.drag(canvas.cursor().x, canvas.cursor().y);
		}
	}

	private void dab() {
		pad.drawing().press(canvas.cursor().x, canvas.cursor().y, pad.tool());
		pad.drawing().release();
	}
}
