package org.soma.data.ui.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.soma.catalog.NodeRole;
import org.soma.data.sheet.ColumnSummary;
import org.soma.data.sheet.NetworkFit;
import org.soma.data.sheet.Spread;
import org.soma.data.ui.editor.DatasetState;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Role;
import org.soma.model.Scaling;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.ui.look.NoticeBar;
import org.soma.ui.look.TextStyle;

/** All about one column: what it is, what is made of its cells, how they are spread, and what should make one think. */
final class ColumnDetails {

	private static final String[] ROLES = { "input", "target", "ignored" };
	private static final String[] KINDS = { "number", "category" };
	private static final String[] SCALINGS = { "as it is", "min-max: 0 to 1", "standard: mean 0, deviation 1", "times a factor" };
	private static final int SPREAD = 150;

	private final DatasetState state;
	private final Composite body;
	private final Text name;
	private final Combo role;
	private final Combo kind;
	private final Combo scaling;
	private final Text factor;
	private final Label formula;
	private final Combo missing;
	private final Combo node;
	private final Label numbers;
	private final SpreadCanvas spread;
	private final NoticeBar findings;
	private boolean refreshing;

	ColumnDetails(Composite parent, DatasetState state) {
		this.state = state;
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(body);
		findings = new NoticeBar(body, 2, NoticeBar.Kind.WARNING);
		name = text("Name");
		onText(name, this::rename);
		numbers = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(160, SWT.DEFAULT).indent(0, 4).applyTo(numbers);
		spread = new SpreadCanvas(body);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, SPREAD).applyTo(spread);
		role = combo("Role", ROLES);
		role.addListener(SWT.Selection, event -> set(Literals.COLUMN__ROLE, Role.values()[role.getSelectionIndex()]));
		kind = combo("Kind", KINDS);
		kind.addListener(SWT.Selection, event -> set(Literals.COLUMN__KIND, ColumnKind.values()[kind.getSelectionIndex()]));
		scaling = combo("Scaling", SCALINGS);
		scaling.addListener(SWT.Selection, event -> set(Literals.COLUMN__SCALING, Scaling.values()[scaling.getSelectionIndex()]));
		factor = text("Factor");
		onText(factor, this::setFactor);
		label("");
		formula = new Label(body, SWT.WRAP);
		TextStyle.DIM.applyTo(formula);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(formula);
		missing = typed("If empty", "What stands in for an empty cell: mean, a value, or nothing where an empty cell is a mistake");
		missing.setItems("a mistake", "mean", "0");
		onCombo(missing, () -> set(Literals.COLUMN__MISSING, missingText()));
		node = typed("Node", "The node of the network that the column feeds or checks; by order where none is named");
		onCombo(node, () -> set(Literals.COLUMN__NODE, node.getText().isBlank() || node.getText().equals("by order") ? null : node.getText().strip()));
		scrolled.setContent(body);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, event -> measure());
	}

	private Label label(String text) {
		Label label = new Label(body, SWT.NONE);
		label.setText(text);
		TextStyle.DIM.applyTo(label);
		return label;
	}

	private Text text(String label) {
		label(label);
		Text text = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private Combo combo(String label, String... items) {
		label(label);
		Combo combo = new Combo(body, SWT.READ_ONLY);
		combo.setItems(items);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private Combo typed(String label, String help) {
		label(label);
		Combo combo = new Combo(body, SWT.DROP_DOWN);
		combo.setToolTipText(help);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void onText(Text field, Runnable commit) {
		field.addListener(SWT.DefaultSelection, event -> commit.run());
		field.addListener(SWT.FocusOut, event -> commit.run());
	}

	private void onCombo(Combo field, Runnable commit) {
		field.addListener(SWT.Selection, event -> commit.run());
		field.addListener(SWT.DefaultSelection, event -> commit.run());
		field.addListener(SWT.FocusOut, event -> commit.run());
	}

	Control control() {
		return body.getParent();
	}

	private Column column() {
		return state.column();
	}

	private void set(EAttribute feature, Object value) {
		Column column = column();
		if (refreshing || column == null || Objects.equals(column.eGet(feature), value)) {
			return;
		}
		try {
			state.execute(Edits.set(state.document().getEditingDomain(), column, feature, value));
		} catch (IllegalArgumentException e) {
			state.say(sentence(e));
			refresh();
		}
	}

	private static String sentence(IllegalArgumentException e) {
		return Character.toUpperCase(e.getMessage().charAt(0)) + e.getMessage().substring(1) + ".";
	}

	private void rename() {
		Column column = column();
		String typed = name.isDisposed() ? "" : name.getText().strip();
		if (refreshing || column == null || typed.isEmpty() || typed.equals(column.getName())) {
			refresh();
			return;
		}
		if (state.dataset().getColumns().stream().anyMatch(other -> other != column && typed.equals(other.getName()))) {
			state.say("There is a column '" + typed + "' already; choose another name.");
			refresh();
			return;
		}
		set(Literals.COLUMN__NAME, typed);
	}

	private void setFactor() {
		if (column() == null || factor.isDisposed()) {
			return;
		}
		try {
			set(Literals.COLUMN__FACTOR, Double.parseDouble(factor.getText().strip().replace(',', '.')));
		} catch (NumberFormatException e) {
			state.say("Factor: '" + factor.getText() + "' is no number; write one such as 0.01.");
			refresh();
		}
	}

	private String missingText() {
		String typed = missing.getText().strip();
		return typed.isEmpty() || typed.equals("a mistake") ? null : typed;
	}

	/** Shows the column anew; writes nothing back. */
	void refresh() {
		Column column = column();
		if (body.isDisposed()) {
			return;
		}
		refreshing = true;
		body.setVisible(column != null);
		String before = wrapped();
		if (column != null) {
			show(column);
		}
		refreshing = false;
		if (!wrapped().equals(before)) {
			measure();
		}
	}

	/** All texts by whose length the rest moves: to measure all fields takes longer than to show a column. */
	private String wrapped() {
		return numbers.getText() + formula.getText() + findings.sentences();
	}

	private void show(Column column) {
		set(name, String.valueOf(column.getName()));
		select(role, column.getRole().getValue());
		select(kind, column.getKind().getValue());
		select(scaling, column.getScaling().getValue());
		boolean number = column.getKind() == ColumnKind.NUMBER;
		scaling.setEnabled(number);
		factor.setEnabled(number && column.getScaling() == Scaling.FACTOR);
		set(factor, plain(column.getFactor()));
		ColumnSummary known = state.summary().of(column);
		formula.setText(formula(column, known));
		set(missing, column.getMissing() == null ? "a mistake" : column.getMissing());
		nodes(column);
		numbers.setText(known == null ? "Counting\u2026" : describe(known));
		spread.show(known);
		findings.show(known == null ? List.of() : state.summary().findings(known));
	}

	private void nodes(Column column) {
		String[] items = { "by order" };
		if (state.network() != null) {
			NodeRole wanted = column.getRole() == Role.INPUT ? NodeRole.INPUT : NodeRole.OUTPUT;
			List<String> ids = NetworkFit.nodes(state.network(), wanted).stream().limit(200).map(each -> each.getId()).toList();
			items = Stream.concat(Stream.of("by order"), ids.stream()).toArray(String[]::new);
		}
		if (!Arrays.equals(node.getItems(), items)) {
			node.setItems(items);
		}
		set(node, column.getNode() == null ? "by order" : column.getNode());
		node.setEnabled(column.getRole() != Role.IGNORED);
	}

	/** What becomes of a value, with the numbers that were found. */
	private static String formula(Column column, ColumnSummary known) {
		if (column.getKind() == ColumnKind.CATEGORY) {
			return "Each category becomes a value of its own that is 0 or 1.";
		}
		Spread training = known == null ? null : known.training();
		boolean found = training != null && training.count() > 0;
		return switch (column.getScaling()) {
		case NONE -> "The value as it is.";
		case FACTOR -> "value \u00d7 " + plain(column.getFactor());
		case MIN_MAX -> found ? "(value \u2212 " + plain(training.least()) + ") / " + plain(training.greatest() - training.least()) + ", from training rows"
				: "Found on training rows.";
		case STANDARD -> found ? "(value \u2212 " + plain(training.mean()) + ") / " + plain(training.deviation()) + ", from training rows"
				: "Found on training rows.";
		};
	}

	private String describe(ColumnSummary known) {
		StringBuilder text = new StringBuilder();
		text.append(String.format(Locale.ROOT, "%,d ", known.count())).append(known.isCategory() ? "cells" : "numbers");
		if (known.missing() > 0) {
			text.append(String.format(Locale.ROOT, ", %,d empty", known.missing()));
		}
		if (known.faulty() > 0) {
			text.append(String.format(Locale.ROOT, ", %,d wrong", known.faulty()));
		}
		if (!state.summary().isComplete()) {
			text.append(" (a sample; counting goes on)");
		}
		if (known.isCategory()) {
			text.append(known.hasTooManyCategories() ? "\nmore than 1,000 categories" : "\n" + known.categories().size() + " categories");
		} else if (known.count() > 0) {
			text.append("\nleast\u00a0").append(plain(known.spread().least())).append("   greatest\u00a0").append(plain(known.spread().greatest()));
			text.append("\nmean\u00a0").append(plain(known.spread().mean())).append("   deviation\u00a0").append(plain(known.spread().deviation()));
		}
		return text.toString();
	}

	/** A number with as many digits as tell it from others. */
	static String plain(double number) {
		if (number == Math.rint(number) && Math.abs(number) < 1e9) {
			return String.valueOf((long) number);
		}
		double size = Math.abs(number);
		return String.format(Locale.ROOT, size >= 1e-3 && size < 1e6 ? "%.4f" : "%.3e", number);
	}

	private static void set(Text field, String text) {
		if (!field.getText().equals(text)) {
			field.setText(text);
		}
	}

	private static void set(Combo field, String text) {
		if (!field.getText().equals(text)) {
			field.setText(text);
		}
	}

	private static void select(Combo combo, int index) {
		if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
	}

	private void measure() {
		ScrolledComposite scrolled = (ScrolledComposite) body.getParent();
		int width = scrolled.getClientArea().width;
		if (width > 0) { // before, there is no room to lay anything out in
			body.layout(true);
			scrolled.setMinSize(body.computeSize(width, SWT.DEFAULT));
		}
	}
}
