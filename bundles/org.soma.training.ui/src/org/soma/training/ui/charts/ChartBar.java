package org.soma.training.ui.charts;

import java.util.List;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.soma.ui.look.AccessibleName;

/** What is shown and how; breaks into several lines where there is little room. */
final class ChartBar extends Composite {

	private static final int PART_WIDTH = 150;

	private final Combo across;
	private final Button log;
	private final Combo part;
	private Mode mode = Mode.LOSS;

	/** @param changed told when something else is to be shown */
	ChartBar(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).margins(8, 4).spacing(8).wrap(true).applyTo(this);
		ToolBar modes = new ToolBar(this, SWT.FLAT);
		for (Mode each : Mode.values()) {
			ToolItem item = new ToolItem(modes, SWT.RADIO);
			item.setText(" " + each.label + " ");
			item.setSelection(each == mode);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					mode = each;
					changed.run();
				}
			});
		}
		across = new Combo(this, SWT.READ_ONLY);
		across.setItems("by epoch", "by step");
		across.select(0);
		across.addListener(SWT.Selection, event -> changed.run());
		AccessibleName.give(across, "Horizontal axis");
		log = new Button(this, SWT.CHECK);
		log.setText("Log scale");
		log.setToolTipText("Equal factors are equally far apart, so that small losses can be told from smaller ones");
		log.addListener(SWT.Selection, event -> changed.run());
		part = new Combo(this, SWT.READ_ONLY);
		part.setItems("Whole network");
		part.select(0);
		part.setVisibleItemCount(20);
		part.addListener(SWT.Selection, event -> changed.run());
		AccessibleName.give(part, "Part of the network");
		across.setLayoutData(new RowData());
		log.setLayoutData(new RowData());
		part.setLayoutData(new RowData(PART_WIDTH, SWT.DEFAULT));
		show(part, false);
	}

	Mode mode() {
		return mode;
	}

	boolean isBySteps() {
		return across.getSelectionIndex() == 1;
	}

	boolean isLog() {
		return log.getSelection();
	}

	int part() {
		return Math.max(0, part.getSelectionIndex());
	}

	/** Offers parts of the network; a choice that is still there stays. */
	void offer(List<String> parts) {
		String[] items = parts.toArray(String[]::new);
		if (items.length > 0 && !List.of(part.getItems()).equals(parts)) {
			String chosen = part.getText();
			part.setItems(items);
			part.select(Math.max(0, parts.indexOf(chosen)));
		}
		boolean spread = mode.isSpread();
		if (isOffered(part) != spread) {
			show(part, spread);
			show(across, !spread);
			show(log, !spread);
			requestLayout();
		}
	}

	private static boolean isOffered(Control control) {
		return !((RowData) control.getLayoutData()).exclude;
	}

	private static void show(Control control, boolean offered) {
		((RowData) control.getLayoutData()).exclude = !offered;
		control.setVisible(offered);
	}
}
