package org.soma.data.ui.importing;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.soma.catalog.ParameterDescriptor;
import org.soma.ui.wizards.Rows;
import org.soma.ui.wizards.ValueField;

/** A field for a parameter of the catalog, of whatever kind it is. */
final class ParameterField {

	private final ParameterDescriptor parameter;
	private final Supplier<String> value;

	ParameterField(Composite parent, ParameterDescriptor parameter, Runnable changed) {
		this.parameter = parameter;
		this.value = switch (parameter.kind()) {
		case CHOICE -> choice(parent, changed);
		case YES_NO -> yesOrNo(parent, changed);
		case NUMBER, INTEGER, TEXT -> new ValueField(parent, parameter, changed)::value;
		};
	}

	private Supplier<String> choice(Composite parent, Runnable changed) {
		Rows.label(parent, parameter.label());
		Combo combo = Rows.combo(parent, SWT.READ_ONLY);
		combo.setItems(parameter.choices().toArray(String[]::new));
		combo.setText(parameter.defaultValue());
		combo.addListener(SWT.Selection, event -> changed.run());
		Rows.hint(parent, parameter.help());
		return combo::getText;
	}

	private Supplier<String> yesOrNo(Composite parent, Runnable changed) {
		Rows.label(parent, "");
		Button button = new Button(parent, SWT.CHECK);
		button.setText(parameter.label());
		button.setSelection(Boolean.parseBoolean(parameter.defaultValue()));
		button.addListener(SWT.Selection, event -> changed.run());
		Rows.hint(parent, parameter.help());
		return () -> Boolean.toString(button.getSelection());
	}

	String key() {
		return parameter.key();
	}

	String value() {
		return value.get();
	}

	String usual() {
		return parameter.defaultValue();
	}

	Optional<String> problem() {
		return parameter.problem(value()).map(problem -> parameter.label() + " " + problem + ".");
	}
}
