package org.soma.data.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.soma.data.Choices;
import org.soma.data.Fault;
import org.soma.data.FileCheck;
import org.soma.data.FileCheck.Kind;
import org.soma.data.Finding;
import org.soma.data.Remedy;
import org.soma.ui.look.TextStyle;

/** What was found in a file, with row and column, and what is to be done about it. */
final class FindingsTable {

	private static final Map<Remedy, String> NAMES = Map.of(Remedy.STOP, "stop", Remedy.SKIP, "skip the row", Remedy.MISSING, "treat as missing");
	private static final int[] WIDTHS = { 60, 100, 380, 130 };
	/** The column that takes the width that is left. */
	private static final int MESSAGE = 2;
	private static final int HEIGHT = 110;
	private static final int COMBO_WIDTH = 140;
	private static final int MESSAGE_WIDTH = 500;
	private static final int MESSAGE_HEIGHT = 36;

	private final Composite area;
	private final Table table;
	private final Combo remedy;
	private final Button alike;
	private final Button all;
	private final Label text;
	/** What is cut off in the table. */
	private final Label whole;
	private final Runnable changed;
	private Choices choices = Choices.NONE;
	private FileCheck check;
	private List<Remedy> offered = List.of();

	FindingsTable(Composite parent, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(10, 6).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		String[] titles = { "Row", "Column", "What was found", "What to do" };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.Resize, event -> table.getColumn(MESSAGE).setWidth(
				Math.max(WIDTHS[MESSAGE], table.getClientArea().width - WIDTHS[0] - WIDTHS[1] - WIDTHS[3])));
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
		table.addListener(SWT.Selection, event -> offer());
		GridDataFactory.fillDefaults().span(5, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		new Label(area, SWT.NONE).setText("&What to do");
		remedy = new Combo(area, SWT.READ_ONLY | SWT.BORDER);
		remedy.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(remedy);
		alike = button("All Like &This", "Does the same about all findings of this kind in this column", this::chooseForAlike);
		all = button("The Same for &All", "Does the same about everything that was found, where it can be done", this::chooseForAll);
		text = new Label(area, SWT.NONE);
		TextStyle.DIM.applyTo(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		whole = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(MESSAGE_WIDTH, MESSAGE_HEIGHT).applyTo(whole);
		area.setVisible(false);
	}

	private Button button(String label, String help, Runnable pressed) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(label);
		button.setToolTipText(help);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	Composite control() {
		return area;
	}

	/** @param found null where it is not known yet */
	void show(FileCheck found) {
		if (found == check) {
			return;
		}
		check = found;
		table.clearAll();
		table.setItemCount(found == null ? 0 : found.findings().size());
		area.setVisible(found != null && !found.findings().isEmpty());
		if (area.getVisible()) {
			table.setSelection(0);
		}
		offer();
	}

	/** Forgets what was chosen, as for another file. */
	void reset() {
		choices = Choices.NONE;
	}

	/** What is to be done about everything that was found. */
	Choices choices() {
		return check == null ? Choices.NONE : choices.about(check);
	}

	/** How many findings still stop the import. */
	long open() {
		return check == null ? 0 : choices.open(check);
	}

	private void fill(TableItem item) {
		Finding finding = check.findings().get(table.indexOf(item));
		item.setText(new String[] { finding.row() == 0 ? "" : Long.toString(finding.row()), finding.column() == null ? "" : finding.column(),
				message(finding), name(finding, choices.of(finding)) });
	}

	private static String name(Finding finding, Remedy remedy) {
		return finding.fault() == Fault.END && remedy == Remedy.SKIP ? "leave out the rest" : NAMES.get(remedy);
	}

	private static String message(Finding finding) {
		return finding.row() == 0 ? finding.file().getFileName() + " " + finding.message() : finding.message();
	}

	private Optional<Finding> selected() {
		return check == null || table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(check.findings().get(table.getSelectionIndex()));
	}

	private void offer() {
		Optional<Finding> finding = selected();
		offered = finding.map(each -> each.fault().remedies().stream().sorted().toList()).orElse(List.of());
		remedy.removeAll();
		finding.ifPresent(each -> {
			offered.forEach(one -> remedy.add(name(each, one)));
			remedy.select(offered.indexOf(choices.of(each)));
		});
		remedy.setEnabled(offered.size() > 1);
		alike.setEnabled(offered.size() > 1 && finding.filter(each -> Choices.isSingle(each) && alike(each) > 1).isPresent());
		all.setEnabled(offered.size() > 1);
		text.setText(finding.map(this::scope).orElse(""));
		whole.setText(finding.map(FindingsTable::message).orElse(""));
	}

	private long alike(Finding finding) {
		return check.counts().get(Kind.of(finding));
	}

	private String scope(Finding finding) {
		if (finding.fault().remedies().size() == 1) {
			return "Only a sound file helps here.";
		}
		long count = alike(finding);
		if (!Choices.isSingle(finding)) {
			return count == 1 ? "" : String.format(Locale.ROOT, "for all %,d like this", count);
		}
		return count == 1 ? "for this one" : String.format(Locale.ROOT, "for this one; there are %,d like it", count);
	}

	private void choose() {
		selected().ifPresent(finding -> {
			choices = choices.with(finding, chosen());
			told();
		});
	}

	private Remedy chosen() {
		return offered.get(remedy.getSelectionIndex());
	}

	private void chooseForAlike() {
		selected().ifPresent(finding -> {
			choices = choices.with(Kind.of(finding), chosen());
			told();
		});
	}

	private void chooseForAll() {
		Remedy chosen = chosen();
		for (Kind kind : check.counts().keySet()) {
			choices = kind.fault().remedies().contains(chosen) ? choices.with(kind, chosen) : choices;
		}
		told();
	}

	private void told() {
		table.clearAll();
		changed.run();
	}
}
