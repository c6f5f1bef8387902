package org.soma.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.soma.engine.train.Trainer.Stride;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Icons;
import org.soma.ui.look.TextStyle;

/** The buttons that steer the training. */
final class SteeringBar {

	private static final List<Stride> STRIDES = List.of(Stride.SAMPLE, Stride.BATCH, Stride.EPOCH);
	private static final List<String> STRIDE_NAMES = List.of("sample", "batch", "epoch");

	private final Steering steering;
	private final Composite bar;
	private final List<Runnable> refreshing = new ArrayList<>();
	private final Spinner count;
	private final Combo stride;

	/** @param problem told in one line for the user why something was not done */
	SteeringBar(Composite parent, Steering steering, Consumer<String> problem) {
		this.steering = steering;
		bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 6;
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		bar.setLayout(layout);
		Button train = button("Train", "play", "Trains, or goes on (F9)", steering::canTrain, steering::train);
		TextStyle.FIRST.applyTo(train);
		button("Pause", "pause", "Pauses after the step at hand; what was learned is a step of the network's history (F9)", steering::isRunning,
				steering::pause);
		button("Step", "step", "Takes some steps and pauses (batch: Shift+F9, epoch: Ctrl+F9)", steering::canStep, this::step);
		count = new Spinner(bar, SWT.BORDER);
		count.setValues(1, 1, 1_000_000, 0, 1, 10);
		count.setLayoutData(new RowData(44, SWT.DEFAULT));
		describe(count, "How many steps to take");
		stride = new Combo(bar, SWT.READ_ONLY | SWT.BORDER);
		STRIDE_NAMES.forEach(stride::add);
		stride.select(STRIDES.indexOf(Stride.EPOCH));
		describe(stride, "How far one step goes");
		button("Stop", "stop", "Ends the run where it is", steering::canStop, steering::stop);
		button("Reset", "reset", "Begins anew from the weights of the start, or from new ones where the weight seed was changed; can be undone", steering::canReset, () -> steering.reset(problem));
		button("New Start", "random", "Begins anew from other weights, drawn with a new seed; can be undone", steering::canReset,
				() -> steering.resetToNew(problem));
	}

	private static void describe(Control control, String what) {
		control.setToolTipText(what);
		AccessibleName.give(control, what);
	}

	private Button button(String text, String icon, String help, BooleanSupplier enabled, Runnable pressed) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.setImage(Icons.image(icon));
		button.setToolTipText(help);
		button.addListener(SWT.Selection, event -> pressed.run());
		refreshing.add(() -> {
			if (button.getEnabled() != enabled.getAsBoolean()) {
				button.setEnabled(enabled.getAsBoolean());
			}
		});
		return button;
	}

	private void step() {
		steering.step(STRIDES.get(stride.getSelectionIndex()), count.getSelection());
	}

	Composite control() {
		return bar;
	}

	/** Offers what is possible now. */
	void refresh() {
		refreshing.forEach(Runnable::run);
	}
}
