package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Initializer;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.RandomSource;
import org.soma.model.edit.commands.StartValues;
import org.soma.ui.wizards.CatalogField;
import org.soma.ui.wizards.Rows;
import org.soma.ui.wizards.ValueField;

/** Asks which initialisers draw new weights and biases. */
final class RandomiseDialog extends Dialog {

	private static final String HINT = "Locked values stay as they are.";
	private static final String USUAL_BIASES = "zeros";
	/** Of those that are proposed; short enough to be noted down. */
	private static final int HIGHEST_SEED = 10_000;
	/** Room for the parameters of any initialiser, so that nothing jumps when another one is chosen. */
	private static final int PARAMETERS_HEIGHT = 76;

	/** An initialiser that can be chosen, and the fields for its parameters. */
	private final class Drawing {

		private final CatalogField<ComponentDescriptor<Initializer>> field;
		private final Composite parameters;
		private final Map<ParameterDescriptor, ValueField> values = new HashMap<>();

		Drawing(Composite page, String label, String usual) {
			field = new CatalogField<>(page, label, Catalog.get().initializers(), usual, this::offer);
			Rows.label(page, "");
			parameters = new Composite(page, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 8).applyTo(parameters);
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, PARAMETERS_HEIGHT).applyTo(parameters);
			offer();
		}

		private void offer() {
			for (Control control : parameters.getChildren()) {
				control.dispose();
			}
			values.clear();
			field.chosen().parameters().forEach(
					parameter -> values.put(parameter, new ValueField(parameters, parameter, RandomiseDialog.this::check)));
			parameters.layout(true);
			check();
		}

		private List<String> problems() {
			List<String> problems = new ArrayList<>();
			field.chosen().parameters().forEach(parameter -> values.get(parameter).problem().ifPresent(problems::add));
			return problems;
		}

		/** @throws IllegalArgumentException with one line for the user where values do not suit each other */
		private StartValues drawn(RandomSource random) {
			Map<String, String> settings = new HashMap<>();
			values.forEach((parameter, value) -> settings.put(parameter.key(), value.value()));
			return InitialValues.of(field.chosen().id(), settings, random);
		}
	}

	private Drawing weightDrawing;
	private Drawing biasDrawing;
	private ValueField seed;
	private Label problem;
	private StartValues weights;
	private StartValues biases;

	RandomiseDialog(Shell shell) {
		super(shell);
	}

	StartValues weights() {
		return weights;
	}

	StartValues biases() {
		return biases;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Randomise");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite page = Rows.page(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		weightDrawing = new Drawing(page, "Weights", InitialValues.USUAL);
		biasDrawing = new Drawing(page, "Biases", USUAL_BIASES);
		seed = new ValueField(page, ValueField.integer("seed", "Seed", "The same seed draws the same values again.",
				ThreadLocalRandom.current().nextInt(1, HIGHEST_SEED), 0, Integer.MAX_VALUE), this::check);
		problem = Rows.hintBelow(page, HINT);
		return page;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Randomise", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** Says what is wrong with what was typed. */
	private void check() {
		if (problem == null) {
			return;
		}
		Optional<String> wrong = wrong();
		problem.setText(wrong.orElse(HINT));
		Button randomise = getButton(IDialogConstants.OK_ID);
		if (randomise != null) {
			randomise.setEnabled(wrong.isEmpty());
		}
	}

	private Optional<String> wrong() {
		List<String> problems = new ArrayList<>(weightDrawing.problems());
		problems.addAll(biasDrawing.problems());
		seed.problem().ifPresent(problems::add);
		return problems.stream().findFirst();
	}

	@Override
	protected void okPressed() {
		try {
			RandomSource random = RandomSource.of(seed.integer());
			biases = biasDrawing.drawn(random.split());
			weights = weightDrawing.drawn(random);
			super.okPressed();
		} catch (IllegalArgumentException e) {
			problem.setText(e.getMessage());
		}
	}
}
