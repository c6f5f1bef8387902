package org.soma.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.soma.ui.look.TextStyle;

/** The grid that all pages share: a label, a field, and what helps to fill it in. */
public final class Rows {

	private static final int HINT_WIDTH = 300;
	private static final int FIELD_WIDTH = 230;

	private Rows() {
	}

	/** A page with three columns. */
	public static Composite page(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(16, 12).spacing(12, 8).applyTo(page);
		return page;
	}

	public static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	/** Text that steps back behind the fields; wraps. */
	public static Label hint(Composite parent, String text) {
		Label hint = new Label(parent, SWT.WRAP);
		TextStyle.DIM.applyTo(hint);
		hint.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(hint);
		return hint;
	}

	/** A hint on a row of its own, under the fields. */
	public static Label hintBelow(Composite parent, String text) {
		new Label(parent, SWT.NONE);
		Label hint = hint(parent, text);
		GridDataFactory.createFrom((GridData) hint.getLayoutData()).span(2, 1).applyTo(hint);
		return hint;
	}

	/** A field to type in; whoever comes to it by key can type over what is there. */
	public static Text text(Composite parent) {
		Text text = new Text(parent, SWT.BORDER);
		text.addListener(SWT.FocusIn, event -> text.selectAll());
		return text;
	}

	/** A field over both columns behind its label. */
	public static Text wideText(Composite parent, String label, String value) {
		label(parent, label);
		Text text = text(parent);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
		return text;
	}

	public static Combo combo(Composite parent, int style) {
		Combo combo = new Combo(parent, SWT.BORDER | style);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** Radio buttons beside each other behind one label; the first is chosen. */
	public static Button[] choice(Composite parent, String label, Runnable changed, String... texts) {
		label(parent, label);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(texts.length).spacing(16, 0).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		Button[] buttons = new Button[texts.length];
		for (int i = 0; i < texts.length; i++) {
			buttons[i] = new Button(row, SWT.RADIO);
			buttons[i].setText(texts[i]);
			buttons[i].setSelection(i == 0);
			buttons[i].addListener(SWT.Selection, event -> changed.run());
		}
		return buttons;
	}
}
