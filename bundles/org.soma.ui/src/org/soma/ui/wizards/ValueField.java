package org.soma.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.ParameterKind;

/** A number to type, with its label before it and its help behind it. Takes two cells of the {@link Rows} grid and the help's. */
public final class ValueField {

	private static final int WIDTH = 90;

	private final ParameterDescriptor parameter;
	private final Text text;

	public ValueField(Composite parent, ParameterDescriptor parameter, Runnable changed) {
		this.parameter = parameter;
		Rows.label(parent, parameter.label());
		text = Rows.text(parent);
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.widthHint = WIDTH;
		text.setLayoutData(data);
		text.setText(parameter.defaultValue());
		text.setToolTipText(parameter.help());
		text.addModifyListener(event -> changed.run());
		Rows.hint(parent, parameter.help());
	}

	public static ParameterDescriptor integer(String key, String label, String help, long usual, double least, double most) {
		return new ParameterDescriptor(key, label, help, ParameterKind.INTEGER, Long.toString(usual), least, most, List.of());
	}

	public static ParameterDescriptor number(String key, String label, String help, String usual, double least, double most) {
		return new ParameterDescriptor(key, label, help, ParameterKind.NUMBER, usual, least, most, List.of());
	}

	/** A number from which everything random follows. */
	public static ParameterDescriptor seed(String key, String help) {
		return integer(key, "Seed", help, 1, 0, Integer.MAX_VALUE);
	}

	/** What is wrong with what was typed, in one line that begins with the label. */
	public Optional<String> problem() {
		return parameter.problem(value()).map(problem -> parameter.label() + " " + problem + ".");
	}

	/** Only to be asked where there is no problem. */
	public long integer() {
		return Long.parseLong(value());
	}

	/** Only to be asked where there is no problem. */
	public double number() {
		return Double.parseDouble(value());
	}

	/** What stands in the field. */
	public String value() {
		return text.getText().strip();
	}
}
