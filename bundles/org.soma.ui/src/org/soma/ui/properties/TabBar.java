package org.soma.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.soma.ui.look.TextStyle;

/** What stands above the table of a tab; it breaks into several lines where there is little room. */
final class TabBar {

	private static final int BUTTON_PADDING = 8;

	private final Composite bar;
	private Label text;

	TabBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).margins(8, 4).spacing(8).wrap(true).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
	}

	Button button(String label, String help, Runnable run) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(label);
		button.setToolTipText(help);
		button.setLayoutData(new RowData(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * BUTTON_PADDING, SWT.DEFAULT));
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	Combo combo(String label, Runnable changed) {
		Combo combo = new Combo(labelled(label), SWT.READ_ONLY | SWT.BORDER);
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	Spinner spinner(String label, int most, String help, Runnable changed) {
		Spinner spinner = new Spinner(labelled(label), SWT.BORDER);
		spinner.setMaximum(most);
		spinner.setToolTipText(help);
		spinner.addListener(SWT.Selection, event -> changed.run());
		return spinner;
	}

	/** A label that stays with the control that is made behind it. */
	private Composite labelled(String text) {
		Composite both = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
		new Label(both, SWT.NONE).setText(text);
		return both;
	}

	/** Puts a text behind all else. */
	void endWithText() {
		text = new Label(bar, SWT.NONE);
		TextStyle.DIM.applyTo(text);
	}

	void say(String sentence) {
		if (!text.getText().equals(sentence)) {
			text.setText(sentence);
			bar.getParent().layout(true, true);
		}
	}
}
