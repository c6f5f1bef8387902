package org.soma.data.drawing;

import org.soma.model.Shape;

/** Is told of every change of a picture that is being drawn, also in the middle of a stroke. */
@FunctionalInterface
public interface PixelListener {

	/**
	 * @param pixels from 0 to 1, row by row from the top, the colours of a pixel beside each other; a copy of the listener's own
	 * @param shape height by width, and by three where there are colours
	 */
	void pixelsChanged(float[] pixels, Shape shape);
}
