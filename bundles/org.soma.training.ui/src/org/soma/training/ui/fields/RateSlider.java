package org.soma.training.ui.fields;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.soma.engine.EngineException;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.training.Session;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.properties.PropertyFields;

/**
 * The rate on a logarithmic scale. A running training follows the slider at once; the training file has the new rate, as one
 * step of its history, when the slider is let go of, or stays where keys or the wheel moved it to for a moment.
 */
final class RateSlider {

	private static final double LEAST = 1e-6;
	/** Steps of the slider for each power of ten. */
	private static final int STEPS = 20;
	private static final int DECADES = 7;
	private static final int MOMENT_MILLIS = 350;

	private final TrainingEditing editing;
	private final Scale scale;
	private final Runnable keep = this::keep;
	private boolean moved;
	private boolean held;

	RateSlider(Composite group, TrainingEditing editing) {
		this.editing = editing;
		GridDataFactory.swtDefaults().hint(PropertyFields.COMPACT_LABEL_WIDTH, SWT.DEFAULT).applyTo(new Label(group, SWT.NONE));
		scale = new Scale(group, SWT.HORIZONTAL);
		scale.setMaximum(STEPS * DECADES);
		scale.setIncrement(1);
		scale.setPageIncrement(STEPS);
		scale.setToolTipText("How large the steps are, from a millionth to ten. A training that runs follows at once.");
		AccessibleName.give(scale, "Rate, logarithmic");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(90, SWT.DEFAULT).applyTo(scale);
		scale.addListener(SWT.Selection, event -> move());
		scale.addListener(SWT.MouseDown, event -> held = true);
		scale.addListener(SWT.MouseUp, event -> {
			held = false;
			keep();
		});
	}

	/** Two digits are as exact as a slider can be. */
	private double rate() {
		double exact = LEAST * Math.pow(10, (double) scale.getSelection() / STEPS);
		return Double.parseDouble(String.format(Locale.ROOT, "%.1e", exact));
	}

	private void move() {
		moved = true;
		editing.open().session().ifPresent(this::preview);
		scale.getDisplay().timerExec(MOMENT_MILLIS, keep);
	}

	private void preview(Session session) {
		try {
			session.change(session.settings().withRate(rate()));
		} catch (EngineException e) {
			editing.notice().accept(e.getMessage());
		}
	}

	private void keep() {
		if (moved && !held && !scale.isDisposed()) {
			moved = false;
			editing.execute(domain -> Edits.set(domain, editing.training(), Literals.TRAINING__RATE, rate()));
		}
	}

	void refresh() {
		if (!moved) {
			scale.setSelection((int) Math.round(Math.log10(editing.training().getRate() / LEAST) * STEPS));
		}
	}
}
