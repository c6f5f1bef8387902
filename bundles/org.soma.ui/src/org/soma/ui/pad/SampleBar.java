package org.soma.ui.pad;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.soma.ui.look.TextStyle;

/** Below or beside the pad: a label and the buttons with which what was drawn goes into the data. */
final class SampleBar {

	/** How much room it takes beside something else. */
	static final int WIDTH = 260;

	private static final int LABEL_WIDTH = 110;

	private final DrawPad pad;
	private final Composite bar;
	private final Combo label;
	private final Button add;
	private final Button replace;
	private final Label text;

	SampleBar(Composite parent, DrawPad pad) {
		this.pad = pad;
		bar = new Composite(parent, SWT.NONE);
		new Label(bar, SWT.NONE).setText("&Label");
		label = new Combo(bar, SWT.BORDER);
		GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
		label.addListener(SWT.Modify, event -> refresh());
		add = button("&Add as Sample", "Adds the picture with this label to the data", this::add);
		replace = button("&Write Back", "Replaces the picture in its row of the data", this::replace);
		text = new Label(bar, SWT.WRAP);
		TextStyle.DIM.applyTo(text);
		stack(false);
	}

	/** @param high whether all is below each other, and not in one line */
	void stack(boolean high) {
		int columns = high ? 2 : 4;
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 6).applyTo(bar);
		for (Button button : new Button[] { add, replace }) {
			GridDataFactory.fillDefaults().span(high ? 2 : 1, 1).align(high ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).applyTo(button);
		}
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
	}

	private Button button(String title, String help, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(title);
		button.setToolTipText(help);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	Composite control() {
		return bar;
	}

	/** Offers these labels; what was chosen stays. */
	void offer(List<String> labels) {
		String chosen = label.getText();
		label.setItems(labels.toArray(String[]::new));
		label.setText(chosen.isEmpty() && !labels.isEmpty() ? labels.get(0) : chosen);
	}

	void choose(String chosen) {
		label.setText(chosen);
	}

	private void add() {
		pad.sink().ifPresent(sink -> {
			sink.add(pad.drawing().pixels(), label.getText().strip());
			offer(sink.labels());
			say("Added as '" + label.getText().strip() + "'. Draw the next one, or undo in the data.");
		});
	}

	private void replace() {
		pad.sink().ifPresent(sink -> {
			sink.replace(pad.row(), pad.drawing().pixels());
			say("Written back into row " + (pad.row() + 1) + ".");
		});
	}

	/** What can be done now, and why not where it cannot. */
	void refresh() {
		boolean fits = pad.sink().isPresent() && pad.sink().get().shape().equals(pad.drawing().shape());
		boolean empty = pad.drawing().isEmpty();
		add.setEnabled(fits && !empty && !label.getText().isBlank());
		replace.setEnabled(fits && pad.row() >= 0 && pad.isChanged());
		if (pad.sink().isEmpty()) {
			say("");
		} else if (!fits) {
			say("The data has pictures of " + pad.sink().get().shape() + "; choose that size to add this one.");
		} else if (empty) {
			say("Draw with the mouse, or with Ctrl and the arrows.");
		} else if (label.getText().isBlank()) {
			say("Give it a label to add it.");
		} else {
			say(pad.row() >= 0 ? "Row " + (pad.row() + 1) + " of the data is being edited." : "");
		}
	}

	private void say(String sentence) {
		if (!text.getText().equals(sentence)) {
			text.setText(sentence);
			bar.getParent().layout(true, true);
		}
	}
}
