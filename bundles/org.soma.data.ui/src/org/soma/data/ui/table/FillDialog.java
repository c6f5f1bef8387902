package org.soma.data.ui.table;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.soma.data.sheet.Fill;
import org.soma.data.sheet.Sheet;
import org.soma.ui.look.TextStyle;

/** Asks what a column is to be filled with. */
final class FillDialog extends TitleAreaDialog {

	private static final String[] KINDS = { "A value", "A series", "Random, even", "Random, normal", "An expression" };
	private static final String[][] LABELS = { { "Value" }, { "First", "Step" }, { "Least", "Most", "Seed" }, { "Mean", "Deviation", "Seed" },
			{ "Expression" } };
	private static final String[][] FIRST = { { "0" }, { "1", "1" }, { "0", "1", "1" }, { "0", "1", "1" }, { "" } };

	private final Sheet sheet;
	private final int[] columns;
	private final int count;
	private final Text[][] fields = new Text[KINDS.length][];
	private Combo kind;
	private Fill fill;

	/** @param count how many rows, or -1 for all */
	FillDialog(Shell parent, Sheet sheet, int[] columns, int count) {
		super(parent);
		this.sheet = sheet;
		this.columns = columns;
		this.count = count;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Fill Column");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle("Fill " + Arrays.stream(columns).mapToObj(column -> sheet.columns().get(column).name()).collect(Collectors.joining(", ")));
		setMessage(count < 0 ? "All rows are filled." : count == 1 ? "One row is filled; select more or the whole column to fill them."
				: count + " selected rows are filled.");
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(10, 8).applyTo(body);
		new Label(body, SWT.NONE).setText("Fill with");
		kind = new Combo(body, SWT.READ_ONLY);
		kind.setItems(KINDS);
		kind.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		Composite stack = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(stack);
		StackLayout layout = new StackLayout();
		stack.setLayout(layout);
		Composite[] pages = new Composite[KINDS.length];
		for (int i = 0; i < KINDS.length; i++) {
			pages[i] = page(stack, i);
		}
		layout.topControl = pages[0];
		kind.addListener(SWT.Selection, event -> {
			layout.topControl = pages[kind.getSelectionIndex()];
			stack.layout();
			check();
		});
		return area;
	}

	private Composite page(Composite stack, int number) {
		Composite page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(page);
		fields[number] = new Text[LABELS[number].length];
		for (int i = 0; i < fields[number].length; i++) {
			new Label(page, SWT.NONE).setText(LABELS[number][i]);
			fields[number][i] = new Text(page, SWT.BORDER);
			fields[number][i].setText(FIRST[number][i]);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(fields[number][i]);
			fields[number][i].addListener(SWT.Modify, event -> check());
		}
		if (number == KINDS.length - 1) {
			Label hint = new Label(page, SWT.WRAP);
			TextStyle.DIM.applyTo(hint);
			hint.setText("Columns stand for their numbers in the row, such as x1*2 + sin(x2); a name with spaces is written in "
					+ "brackets, [petal length], and row is the number of the row.");
			GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).applyTo(hint);
		}
		return page;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		try {
			fill = read(kind.getSelectionIndex());
			setErrorMessage(null);
		} catch (IllegalArgumentException e) {
			fill = null;
			setErrorMessage(Character.toUpperCase(e.getMessage().charAt(0)) + e.getMessage().substring(1));
		}
		getButton(IDialogConstants.OK_ID).setEnabled(fill != null);
	}

	private Fill read(int chosen) {
		return switch (chosen) {
		case 0 -> new Fill.Value(sheet.typed(fields[0][0].getText()));
		case 1 -> new Fill.Series(number(1, 0), number(1, 1));
		case 2 -> Fill.Random.uniform((long) number(2, 2), number(2, 0), number(2, 1));
		case 3 -> Fill.Random.normal((long) number(3, 2), number(3, 0), number(3, 1));
		default -> Fill.Expression.parse(fields[4][0].getText(), sheet);
		};
	}

	private double number(int page, int field) {
		String text = fields[page][field].getText().strip().replace(',', '.');
		try {
			double number = Double.parseDouble(text);
			if (Double.isFinite(number)) {
				return number;
			}
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(LABELS[page][field] + ": '" + text + "' is no number; write one such as 0.5", e);
		}
		throw new IllegalArgumentException(LABELS[page][field] + ": write a finite number such as 0.5");
	}

	/** What was chosen. Only after OK. */
	Fill fill() {
		return fill;
	}
}
