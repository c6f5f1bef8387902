package org.soma.training.ui.charts;

import org.soma.training.curves.RunCurves.Measure;
import org.soma.training.curves.Spreads;

/** What the Charts view shows. */
enum Mode {

	LOSS("Loss", Measure.TRAIN_LOSS, Measure.VALIDATION_LOSS, null), //
	ACCURACY("Accuracy", Measure.TRAIN_ACCURACY, Measure.VALIDATION_ACCURACY, null), //
	WEIGHTS("Weights", null, null, Spreads.Kind.WEIGHTS), //
	GRADIENTS("Gradients", null, null, Spreads.Kind.GRADIENTS), //
	ACTIVATIONS("Activations", null, null, Spreads.Kind.ACTIVATIONS);

	final String label;
	final Measure train;
	final Measure validation;
	/** What is spread over time; null for curves. */
	final Spreads.Kind kind;

	Mode(String label, Measure train, Measure validation, Spreads.Kind kind) {
		this.label = label;
		this.train = train;
		this.validation = validation;
		this.kind = kind;
	}

	boolean isSpread() {
		return kind != null;
	}
}
