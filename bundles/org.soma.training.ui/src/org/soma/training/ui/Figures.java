package org.soma.training.ui;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.soma.engine.train.EpochRecord;
import org.soma.ui.look.TextStyle;

/** The numbers of a training: how far, how good, how fast. */
final class Figures {

	private static final String NOTHING = "\u2013";

	private final Composite row;
	private final Label epoch;
	private final Label loss;
	private final Label accuracy;
	private final Label validation;
	private final Label pace;
	private final Label left;

	Figures(Composite parent) {
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = 14;
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		row.setLayout(layout);
		epoch = figure("Epoch", "How many epochs are complete, and of how many", 126);
		loss = figure("Loss", "The mean loss of the last epoch's rows", 84);
		accuracy = figure("Accuracy", "How many rows of the last epoch were classified rightly", 70);
		validation = figure("Validation", "Loss and accuracy on the rows that are kept back, after the last epoch", 130);
		pace = figure("Steps/s", "How many batches are learned in a second", 70);
		left = figure("Time left", "Until the last epoch, at this pace", 92);
	}

	private Label figure(String name, String help, int width) {
		Composite cell = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(cell);
		Label label = new Label(cell, SWT.NONE);
		label.setText(name);
		label.setToolTipText(help);
		TextStyle.DIM.applyTo(label);
		Label value = new Label(cell, SWT.NONE);
		value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT));
		value.setText(NOTHING);
		value.setToolTipText(help);
		// A width of its own, so that nothing moves while numbers change.
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(value);
		return value;
	}

	Composite control() {
		return row;
	}

	void show(Optional<Progress> progress) {
		Optional<EpochRecord> last = progress.flatMap(Progress::last);
		set(epoch, progress.map(now -> count(now.epoch()) + " / " + count(now.epochs())).orElse(NOTHING));
		set(loss, number(last.map(EpochRecord::trainLoss).or(() -> progress.map(Progress::stepLoss)).orElse(Double.NaN)));
		set(accuracy, percent(last.map(EpochRecord::trainAccuracy).orElse(Double.NaN)));
		double held = last.map(EpochRecord::validationLoss).orElse(Double.NaN);
		double right = last.map(EpochRecord::validationAccuracy).orElse(Double.NaN);
		set(validation, number(held) + (Double.isNaN(right) ? "" : "  " + percent(right)));
		set(pace, progress.map(Progress::stepsPerSecond).filter(speed -> speed > 0).map(Figures::large).orElse(NOTHING));
		set(left, progress.map(Progress::secondsLeft).filter(Double::isFinite).map(Figures::time).orElse(NOTHING));
	}

	private static void set(Label label, String text) {
		if (!label.getText().equals(text)) {
			label.setText(text);
		}
	}

	private static String count(int epochs) {
		return epochs < 100_000 ? String.valueOf(epochs) : large(epochs);
	}

	static String number(double number) {
		return Double.isNaN(number) ? NOTHING
				: String.format(Locale.ROOT, number != 0 && Math.abs(number) < 0.001 || Math.abs(number) >= 1e5 ? "%.2e" : "%.4f", number);
	}

	static String percent(double share) {
		return Double.isNaN(share) ? NOTHING : String.format(Locale.ROOT, "%.1f %%", share * 100);
	}

	static String large(double number) {
		return number >= 1e6 ? String.format(Locale.ROOT, "%.2f M", number / 1e6)
				: number >= 1e4 ? String.format(Locale.ROOT, "%.0f k", number / 1e3)
						: String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
	}

	static String time(double seconds) {
		long whole = Math.round(seconds);
		return whole >= 3600 ? whole / 3600 + " h " + whole / 60 % 60 + " min" : whole >= 60 ? whole / 60 + " min " + whole % 60 + " s" : whole + " s";
	}
}
