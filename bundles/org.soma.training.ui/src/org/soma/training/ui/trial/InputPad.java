package org.soma.training.ui.trial;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.soma.model.Shape;

/** A picture as input, which is shown and changed by hand. */
public interface InputPad {

	/** Makes pads. */
	@FunctionalInterface
	interface Maker {

		/** @param changed hears of each change by hand, with all values in the order of the shape, from 0 to 1 */
		InputPad make(Composite parent, Shape shape, Consumer<float[]> changed);
	}

	Control control();

	/** Shows another picture. Nobody is told. */
	void show(float[] picture);
}
