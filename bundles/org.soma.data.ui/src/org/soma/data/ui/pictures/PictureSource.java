package org.soma.data.ui.pictures;

import org.soma.model.Part;
import org.soma.model.Shape;

/** Rows that are pictures. Asked on the UI thread, for those that can be seen. */
public interface PictureSource {

	int count();

	/** Height by width, and by 3 where there are colours. */
	Shape shape();

	/** The value of a pixel of a row as it is in the data, or NaN where it is missing; row by row of the picture from its top. */
	double value(int row, int pixel);

	/**
	 * Reads the values of a row; what is missing is 0.
	 *
	 * @param pixels takes as many numbers as the shape has
	 */
	default void read(int row, float[] pixels) {
		for (int i = 0; i < pixels.length; i++) {
			double value = value(row, i);
			pixels[i] = Double.isNaN(value) ? 0 : (float) value;
		}
	}

	/** What the picture shows, as its target says; empty where there is no such thing. */
	String label(int row);

	/** Where the split puts the row; {@link Part#ANY} where that is not known. */
	default Part part(int row) {
		return Part.ANY;
	}

	/** What is shown darkest. */
	default float least() {
		return 0;
	}

	/** What is shown lightest. */
	default float greatest() {
		return 1;
	}

	/** The value of a row's pixels from 0 for the darkest to 1 for the lightest. */
	default float[] unit(int row) {
		float[] pixels = new float[shape().size()];
		read(row, pixels);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = Math.clamp((pixels[i] - least()) / (greatest() - least()), 0f, 1f);
		}
		return pixels;
	}
}
