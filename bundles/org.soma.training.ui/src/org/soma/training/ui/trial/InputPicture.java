package org.soma.training.ui.trial;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.soma.model.Shape;
import org.soma.training.trial.Reduction;
import org.soma.ui.look.TextStyle;
import org.soma.ui.pad.DrawPad;

/** Inputs as a picture that is drawn on: dark is the least that inputs usually are, light the greatest. */
final class InputPicture extends Composite {

	private final DrawPad pad;
	private final Reduction reduction;
	private final InputRanges.Range range;
	private float[] row = {};
	/** What was shown last, before anything was drawn on it. */
	private float[] shown = {};
	private float[] shownPixels = {};
	private boolean showing;

	/**
	 * @param shape may have more pixels than there are inputs
	 * @param changed hears of each change by hand
	 */
	InputPicture(Composite parent, Shape shape, InputRanges.Range range, Runnable changed, IServiceLocator services) {
		super(parent, SWT.NONE);
		this.range = range;
		reduction = new Reduction(shape);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		pad = new DrawPad(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pad);
		if (reduction.times() > 1) {
			explain();
		}
		pad.installCommands(services);
		pad.drawing().addListener((pixels, of) -> {
			if (!showing) {
				drawn(pixels);
				changed.run();
			}
		});
	}

	private void explain() {
		Label size = new Label(this, SWT.WRAP);
		TextStyle.DIM.applyTo(size);
		size.setText(reduction.large() + " is drawn on as " + reduction.small() + ": each pixel here is " + reduction.times() + "x"
				+ reduction.times() + " of the input");
		size.setToolTipText("The network takes the picture in full size; where nothing is drawn it stays as it is");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(size);
	}

	/** Shows inputs as the network takes them. Nobody is told. */
	void show(float[] inputs) {
		shown = inputs.clone();
		row = inputs.clone();
		float[] pixels = new float[row.length];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) ((row[i] - range.least()) / (range.greatest() - range.least()));
		}
		showing = true;
		pad.show(reduction.reduce(pixels), reduction.small());
		showing = false;
		shownPixels = pad.drawing().pixels();
	}

	/** Where nothing was drawn inputs stay what they were, even beyond dark and light, and as fine as they were. */
	private void drawn(float[] pixels) {
		for (int i = 0; i < Math.min(row.length, reduction.large().size()); i++) {
			int at = reduction.place(i);
			row[i] = pixels[at] == shownPixels[at] ? shown[i] : (float) (range.least() + pixels[at] * (range.greatest() - range.least()));
		}
	}

	/** What is drawn, as the network takes it. */
	float[] row() {
		return row.clone();
	}

	@Override
	public boolean setFocus() {
		return pad.setFocus();
	}
}
