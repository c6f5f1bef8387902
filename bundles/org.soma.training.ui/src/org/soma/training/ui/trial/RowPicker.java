package org.soma.training.ui.trial;

import java.util.Locale;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.soma.ui.look.TextStyle;
import org.soma.ui.wizards.Rows;

/** Chooses a row of the dataset by its number. */
final class RowPicker extends Composite {

	private final IntConsumer picked;
	private final Spinner row;
	private final Label rows;
	private int offered = -1;

	/** @param picked takes the row, counted from 0 */
	RowPicker(Composite parent, IntConsumer picked) {
		super(parent, SWT.NONE);
		this.picked = picked;
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 0).applyTo(this);
		Rows.label(this, "Row");
		row = new Spinner(this, SWT.BORDER);
		row.setToolTipText("A row of the dataset as input");
		row.addListener(SWT.Selection, event -> picked.accept(row.getSelection() - 1));
		rows = new Label(this, SWT.NONE);
		TextStyle.DIM.applyTo(rows);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(rows);
	}

	/** Offers so many rows. */
	void offer(int count) {
		if (count == offered) {
			return;
		}
		offered = count;
		row.setEnabled(count > 0);
		row.setValues(Math.clamp(row.getSelection(), 1, Math.max(1, count)), 1, Math.max(1, count), 0, 1, 10);
		rows.setText(count > 0 ? "of " + String.format(Locale.ROOT, "%,d", count) : "no data");
		layout(true);
	}

	/** Picks a row as if its number had been typed; nothing where there is no such row. */
	void pick(int number) {
		if (row.isEnabled() && number < row.getMaximum()) {
			row.setSelection(number + 1);
			picked.accept(number);
		}
	}
}
