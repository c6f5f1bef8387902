package org.soma.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.model.Node;
import org.soma.model.SomaPackage.Literals;
import org.soma.ui.look.TextStyle;

/** The activation of nodes: which it is, its parameters, what it does, and how it looks. */
final class ActivationTab implements PropertyTab {

	private static final String ACTIVATION = Literals.NODE__ACTIVATION.getName();
	private static final String FORMULA_BEGINS = "=";
	private static final int NARROW = 640;
	private static final int PLOT_WIDTH = 320;
	private static final int PLOT_HEIGHT = 150;
	private static final int HELP_WIDTH = 240;

	private final Changes changes;
	private final Composite page;
	private final FieldsArea area;
	private final Combo combo;
	private final Label help;
	private final Label formula;
	private final TypedField typed;
	private final PropertyFields parameters;
	private final ActivationPlot plot;
	private List<Node> nodes = List.of();
	private List<Option> choices = List.of();

	ActivationTab(Composite parent, Changes changes) {
		this.changes = changes;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(page);
		area = new FieldsArea(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
		Composite fields = area.fields();
		label(fields, "Activation");
		combo = new Combo(fields, SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> set(choices.get(combo.getSelectionIndex()).value()));
		help = hint(fields, 1);
		label(fields, "Formula");
		formula = hint(fields, 2);
		label(fields, "Own formula");
		typed = new TypedField(fields, this::ownFormula, ActivationTab::problem, this::set, changes.notice());
		typed.control().setMessage("=x*cos(x)");
		typed.control().addListener(SWT.Modify, event -> describe());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(typed.control());
		hint(fields, 1).setText("A function of x behind an equals sign.");
		parameters = new PropertyFields(fields, changes.notice());
		plot = new ActivationPlot(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(PLOT_WIDTH, PLOT_HEIGHT).applyTo(plot);
		page.addListener(SWT.Resize, event -> arrange());
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	private static Label hint(Composite parent, int span) {
		Label hint = new Label(parent, SWT.WRAP);
		TextStyle.DIM.applyTo(hint);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(span, 1).hint(HELP_WIDTH, SWT.DEFAULT).applyTo(hint);
		return hint;
	}

	/** The plot stands beside the fields, or below them where there is no room. */
	private void arrange() {
		int columns = page.getClientArea().width < NARROW ? 1 : 2;
		GridLayout layout = (GridLayout) page.getLayout();
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			page.layout(true);
		}
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show(List<? extends EObject> elements) {
		nodes = Selections.nodes(elements);
		refresh();
	}

	@Override
	public void refresh() {
		ElementProperties properties = properties();
		List<Option> now = Choices.of(nodes.get(0), Literals.NODE__ACTIVATION);
		if (!now.equals(choices)) {
			choices = now;
			combo.setItems(choices.stream().map(Option::label).toArray(String[]::new));
			combo.deselectAll();
		}
		Optional<String> id = common();
		PropertyFields.select(combo, choices, id.orElse(null));
		typed.refresh();
		describe();
		parameters.show(properties, id.isEmpty() ? List.of() : properties.rows(declared()::contains));
		area.fit();
	}

	private Set<String> declared() {
		return Settings.ofActivation(nodes.get(0)).stream().map(Property::id).collect(Collectors.toSet());
	}

	private ElementProperties properties() {
		return new ElementProperties(nodes, changes.notice());
	}

	/** The activation that all nodes have. */
	private Optional<String> common() {
		List<Optional<String>> ids = nodes.stream().map(Catalog.get()::activationId).distinct().toList();
		return ids.size() == 1 ? ids.get(0) : Optional.empty();
	}

	/** What is being typed is shown as soon as it can be read; until then what was shown last stays. */
	private void describe() {
		String text = typed.control().getText().strip();
		if (!typed.isTyped() || text.isEmpty()) {
			describe(common());
		} else if (problem(text).isEmpty()) {
			Descriptor descriptor = Catalog.get().activations().get(text);
			describe(descriptor, Catalog.get().activations().get(text).create());
		}
	}

	private void describe(Optional<String> id) {
		if (id.isEmpty()) {
			describe("The selected nodes have different activations.", "");
			plot.say("Choose an activation to give it to all of them.");
			return;
		}
		try {
			describe(Catalog.get().activations().get(id.get()), Catalog.get().activation(nodes.get(0)).orElseThrow());
		} catch (IllegalArgumentException e) {
			describe(e.getMessage(), "");
			plot.say("There is nothing to draw.");
		}
	}

	private void describe(Descriptor descriptor, Activation activation) {
		describe(descriptor.help(), descriptor.formula());
		plot.show(activation);
	}

	private void describe(String text, String asFormula) {
		help.setText(text);
		formula.setText(asFormula == null ? "" : asFormula);
	}

	private String ownFormula() {
		return common().filter(id -> id.startsWith(FORMULA_BEGINS)).orElse("");
	}

	/** Nothing written leaves the activation as it is. */
	private static Optional<String> problem(String text) {
		try {
			if (!text.isBlank()) {
				Catalog.get().activations().get(text.strip()).create();
			}
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	private void set(String activation) {
		if (!activation.isBlank()) {
			ElementProperties properties = properties();
			properties.getPropertyDescriptors();
			properties.setPropertyValue(ACTIVATION, activation.strip());
		}
	}
}
