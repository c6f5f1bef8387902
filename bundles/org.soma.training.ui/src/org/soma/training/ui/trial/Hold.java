package org.soma.training.ui.trial;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.training.trial.Trial;
import org.soma.ui.look.TextStyle;
import org.soma.ui.wizards.Rows;

/** What the selected neuron gives, and what if it gave something else: it can be held at a value. */
final class Hold extends Composite {

	private static final String NOBODY = "Select a neuron to see what it gives, and to hold it at another value.";
	private static final int STEPS = 400;
	private static final double REACH = 2;
	private static final int HINT_WIDTH = 190;
	private static final int FIELD_WIDTH = 70;

	private final Runnable changed;
	private final Label what;
	private final Label unitLabel;
	private final Spinner unit;
	private final Button hold;
	private final Text value;
	private final Scale slider;
	private final Button releaseAll;
	private Trial trial;
	private Node node;
	private boolean showing;

	Hold(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(this);
		what = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(what);
		TextStyle.DIM.applyTo(what);
		unitLabel = Rows.label(this, "Unit");
		unitLabel.setLayoutData(new GridData());
		unit = new Spinner(this, SWT.BORDER);
		unit.setValues(1, 1, 1, 0, 1, 10);
		unit.setToolTipText("Which unit of the layer");
		unit.setLayoutData(new GridData());
		unit.addListener(SWT.Selection, event -> refresh());
		hold = new Button(this, SWT.CHECK);
		hold.setText("Hold at");
		hold.setToolTipText("Let the neuron give this value whatever it is given");
		hold.addListener(SWT.Selection, event -> apply());
		value = Rows.text(this);
		value.setToolTipText("What the neuron is held at");
		GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(value);
		value.addListener(SWT.Modify, event -> typed());
		slider = new Scale(this, SWT.HORIZONTAL);
		slider.setMaximum(STEPS);
		slider.setToolTipText("What the neuron is held at, from -2 to 2");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(slider);
		slider.addListener(SWT.Selection, event -> slid());
		releaseAll = new Button(this, SWT.PUSH);
		releaseAll.setText("Release All");
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(releaseAll);
		releaseAll.addListener(SWT.Selection, event -> {
			trial.releaseAll();
			changed.run();
		});
		refresh();
	}

	/** @param shown and of: null for none */
	void show(Trial of, Node shown) {
		if (trial != of || node != shown) {
			trial = of;
			node = shown;
			unit.setValues(1, 1, shown == null ? 1 : Networks.units(shown), 0, 1, 10);
			refresh();
		}
	}

	private int index() {
		return unit.getSelection() - 1;
	}

	/** Shows anew what is given and held. */
	void refresh() {
		Optional<Node> shown = Optional.ofNullable(trial == null ? null : node);
		OptionalDouble given = shown.map(each -> trial.activation(each, index())).orElse(OptionalDouble.empty());
		OptionalDouble held = shown.map(each -> trial.heldAt(each, index())).orElse(OptionalDouble.empty());
		boolean many = shown.map(Networks::units).orElse(1) > 1;
		showing = true;
		what.setText(given.isEmpty() ? NOBODY : Networks.label(node) + (many ? "[" + index() + "]" : "") + " gives " + text(given.getAsDouble())
				+ (held.isPresent() ? ", held" : ""));
		offer(unitLabel, many);
		offer(unit, many);
		hold.setEnabled(given.isPresent());
		value.setEnabled(given.isPresent());
		slider.setEnabled(given.isPresent());
		hold.setSelection(held.isPresent());
		if (given.isEmpty()) {
			value.setText("");
		} else if (!value.isFocusControl()) {
			value.setText(text(held.orElse(given.getAsDouble())));
		}
		if (given.isPresent()) {
			slider.setSelection((int) Math.round((Math.clamp(held.orElse(given.getAsDouble()), -REACH, REACH) + REACH) / (2 * REACH) * STEPS));
		}
		releaseAll.setEnabled(trial != null && trial.heldCount() > 0);
		showing = false;
	}

	private static void offer(Control control, boolean is) {
		if (control.getVisible() != is || ((GridData) control.getLayoutData()).exclude == is) {
			((GridData) control.getLayoutData()).exclude = !is;
			control.setVisible(is);
			control.getParent().layout(true);
		}
	}

	private static String text(double number) {
		return String.format(Locale.ROOT, "%.3f", number + 0.0);
	}

	private void typed() {
		if (!showing && node != null) {
			hold.setSelection(true);
			apply();
		}
	}

	private void slid() {
		showing = true;
		value.setText(text(slider.getSelection() * 2 * REACH / STEPS - REACH));
		showing = false;
		hold.setSelection(true);
		apply();
	}

	private void apply() {
		if (!hold.getSelection()) {
			trial.release(node, index());
			changed.run();
			return;
		}
		try {
			float number = Float.parseFloat(value.getText().strip());
			if (Float.isFinite(number)) {
				trial.hold(node, index(), number);
				changed.run();
			}
		} catch (NumberFormatException e) {
			// somebody is still typing
		}
	}
}
