package org.soma.training.ui.trial;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.soma.model.Shape;
import org.soma.ui.pad.DrawPad;

/** Inputs as a picture that is drawn on: dark is the least that inputs usually are, light the greatest. */
final class InputPicture {

	private final DrawPad pad;
	private final Shape shape;
	private final InputRanges.Range range;
	private float[] row = {};
	private float[] shown = {};
	private boolean showing;

	/**
	 * @param shape may have more pixels than there are inputs
	 * @param changed hears of each change by hand
	 */
	InputPicture(Composite parent, Shape shape, InputRanges.Range range, Runnable changed, IServiceLocator services) {
		this.shape = shape;
		this.range = range;
		pad = new DrawPad(parent);
		pad.installCommands(services);
		pad.drawing().addListener((pixels, of) -> {
			if (!showing) {
				drawn(pixels);
				changed.run();
			}
		});
	}

	Control control() {
		return pad;
	}

	/** Shows inputs as the network takes them. Nobody is told. */
	void show(float[] inputs) {
		row = inputs.clone();
		float[] pixels = new float[shape.size()];
		for (int i = 0; i < Math.min(pixels.length, row.length); i++) {
			pixels[i] = (float) ((row[i] - range.least()) / (range.greatest() - range.least()));
		}
		showing = true;
		pad.show(pixels, shape);
		showing = false;
		shown = pad.drawing().pixels();
	}

	/** Where nothing was drawn inputs stay what they were, even beyond dark and light. */
	private void drawn(float[] pixels) {
		for (int i = 0; i < Math.min(pixels.length, row.length); i++) {
			if (pixels[i] != shown[i]) {
				row[i] = (float) (range.least() + pixels[i] * (range.greatest() - range.least()));
			}
		}
		shown = pixels;
	}

	/** What is drawn, as the network takes it. */
	float[] row() {
		return row.clone();
	}
}
