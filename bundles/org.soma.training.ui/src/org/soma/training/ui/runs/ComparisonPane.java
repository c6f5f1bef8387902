package org.soma.training.ui.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.soma.training.runs.Comparison;
import org.soma.training.runs.StoredRun;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Numbers;
import org.soma.ui.look.TextStyle;

/** What sets the selected runs apart: settings, and the weights with which they ended. */
final class ComparisonPane extends Composite {

	private static final int MOST_WEIGHTS = 100;
	private static final int WIDE = 130;
	private static final int NARROW = 92;

	private final Label title;
	private final Table table;
	private final Display display = getDisplay();
	private List<StoredRun> shown = List.of();

	ComparisonPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		title = new Label(this, SWT.WRAP);
		TextStyle.DIM.applyTo(title);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(title);
		table = new Table(this, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		AccessibleName.give(table, "What differs");
	}

	private void say(String line) {
		title.setText(line);
		title.setToolTipText(line);
		layout();
	}

	/** Compares runs, in the background as far as files are read. */
	void compare(List<StoredRun> runs) {
		if (runs.equals(shown)) {
			return;
		}
		shown = runs;
		table.removeAll();
		if (runs.size() < 2) {
			return;
		}
		columns(runs);
		Map<String, List<String>> settings = Comparison.settings(runs);
		settings.forEach((name, values) -> row(name.replace('_', ' '), values));
		String told = settings.isEmpty() ? "The settings are the same." : settings.size() + (settings.size() == 1 ? " setting differs." : " settings differ.");
		say(told);
		compareWeights(told);
	}

	private void compareWeights(String told) {
		List<StoredRun> asked = shown;
		Job job = Job.create("Comparing weights", monitor -> {
			Comparison.Weights weights = null;
			String trouble = null;
			try {
				weights = Comparison.weights(asked.stream().map(StoredRun::folder).toList(), MOST_WEIGHTS);
			} catch (IOException e) {
				trouble = e.getMessage();
			}
			Comparison.Weights found = weights;
			String line = trouble;
			display.asyncExec(() -> {
				if (!isDisposed() && asked == shown) {
					show(told, found, line);
				}
			});
		});
		job.setSystem(true);
		job.schedule();
	}

	private void show(String told, Comparison.Weights weights, String trouble) {
		if (weights == null) {
			say(told + " The weights cannot be compared: " + trouble + ".");
			return;
		}
		String only = weights.onlySome().isEmpty() ? "" : " " + weights.onlySome().size() + (shown.size() == 2 ? " are in one of them only." : " are in some of them only.");
		String most = weights.differing() > MOST_WEIGHTS ? ", of which the " + MOST_WEIGHTS + " that differ most are listed" : "";
		say(String.format(Locale.ROOT, "%s %,d of %,d weights differ%s.%s", told, weights.differing(), weights.compared(), most, only));
		for (Comparison.Weight weight : weights.largest()) {
			row(weight.index() > 0 || weight.element().endsWith(".weights") ? weight.element() + "[" + weight.index() + "]" : weight.element(),
					weight.values().stream().map(Numbers::format).toList());
		}
	}

	private void columns(List<StoredRun> runs) {
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		column("differs in", WIDE, SWT.LEFT);
		runs.forEach(run -> column(run.name(), NARROW, SWT.RIGHT));
	}

	private void column(String text, int width, int side) {
		TableColumn column = new TableColumn(table, side);
		column.setText(text);
		column.setWidth(width);
	}

	private void row(String name, List<String> values) {
		List<String> cells = new ArrayList<>(List.of(name));
		cells.addAll(values);
		new TableItem(table, SWT.NONE).setText(cells.toArray(String[]::new));
	}
}
