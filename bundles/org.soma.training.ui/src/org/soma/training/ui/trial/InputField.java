package org.soma.training.ui.trial;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.soma.ui.wizards.Rows;

/** One input: a field to type into and a slider, which follow each other. */
final class InputField {

	private static final int STEPS = 1000;
	private static final int FIELD_WIDTH = 84;
	private static final int SLIDER_WIDTH = 120;

	private final Text text;
	private final Scale slider;
	private final double least;
	private final double greatest;
	private boolean showing;

	/**
	 * @param parent has a grid of three columns
	 * @param least and greatest: how far the slider goes; anything can be typed
	 */
	InputField(Composite parent, String name, double least, double greatest, Runnable changed) {
		this.least = least;
		this.greatest = greatest;
		Label label = Rows.label(parent, name);
		label.setToolTipText(name);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
		text = Rows.text(parent);
		text.setToolTipText(name + ", usually from " + plain(least) + " to " + plain(greatest));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
		slider = new Scale(parent, SWT.HORIZONTAL);
		slider.setMaximum(STEPS);
		slider.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(SLIDER_WIDTH, SWT.DEFAULT).applyTo(slider);
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				follow();
				changed.run();
			}
		});
		slider.addListener(SWT.Selection, event -> {
			show(plain(least + (greatest - least) * slider.getSelection() / STEPS));
			changed.run();
		});
	}

	private static String plain(double value) {
		double rounded = Math.round(value * 1000) / 1000.0;
		return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15 ? String.valueOf((long) rounded) : String.valueOf(rounded);
	}

	String value() {
		return text.getText().strip();
	}

	/** Shows another value. Nobody is told. */
	void show(String value) {
		showing = true;
		if (!text.getText().equals(value)) {
			text.setText(value);
		}
		showing = false;
		follow();
	}

	private void follow() {
		try {
			double share = (Double.parseDouble(value()) - least) / (greatest - least);
			slider.setSelection((int) Math.round(Math.clamp(share, 0, 1) * STEPS));
		} catch (NumberFormatException e) {
			// what was typed is no number, and the slider stays where it is
		}
	}

	boolean setFocus() {
		return text.setFocus();
	}
}
