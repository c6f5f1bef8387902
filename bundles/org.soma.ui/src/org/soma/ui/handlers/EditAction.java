package org.soma.ui.handlers;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What the Edit menu and its keys do: to the field that is being typed into, or else to what a part shows. */
public enum EditAction {

	CUT(ActionFactory.CUT, Text::cut, Combo::cut),
	COPY(ActionFactory.COPY, Text::copy, Combo::copy),
	PASTE(ActionFactory.PASTE, Text::paste, Combo::paste),
	DELETE(ActionFactory.DELETE, EditAction::deleteIn, combo -> {
		// a combo deletes by itself where it has the key
	}),
	SELECT_ALL(ActionFactory.SELECT_ALL, Text::selectAll, combo -> combo.setSelection(new Point(0, combo.getText().length())));

	private final ActionFactory factory;
	private final Consumer<Text> inText;
	private final Consumer<Combo> inCombo;

	EditAction(ActionFactory factory, Consumer<Text> inText, Consumer<Combo> inCombo) {
		this.factory = factory;
		this.inText = inText;
		this.inCombo = inCombo;
	}

	/** As action bars call it. */
	public String id() {
		return factory.getId();
	}

	/** @param otherwise what is done where no field has the keyboard */
	public void install(IActionBars bars, Runnable otherwise) {
		bars.setGlobalActionHandler(id(), or(otherwise));
	}

	/** @param otherwise what is done where no field has the keyboard */
	public IAction or(Runnable otherwise) {
		return new Action() {
			@Override
			public void run() {
				Control focus = Display.getCurrent().getFocusControl();
				if (focus instanceof Text text) {
					inText.accept(text);
				} else if (focus instanceof Combo combo) {
					inCombo.accept(combo);
				} else {
					otherwise.run();
				}
			}
		};
	}

	/** What the key does in a field; the workbench takes it before the field sees it. */
	private static void deleteIn(Text text) {
		if (text.getSelectionCount() == 0 && text.getCaretPosition() < text.getCharCount()) {
			text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
		}
		text.insert("");
	}
}
