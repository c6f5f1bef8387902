package org.soma.training.trial;

import org.soma.data.drawing.Drawing;
import org.soma.model.Shape;

/**
 * A picture that is too large to be drawn on, as a smaller one: each of its pixels stands for a square of the large one. A
 * picture that is small enough stays as it is.
 */
public final class Reduction {

	private final Shape large;
	private final Shape small;
	private final int times;

	/** @param large height by width, and by colours where there are any */
	public Reduction(Shape large) {
		this.large = large;
		int longest = Math.max(large.dimension(0), large.dimension(1));
		times = (longest + Drawing.LONGEST - 1) / Drawing.LONGEST;
		int height = reduced(large.dimension(0));
		int width = reduced(large.dimension(1));
		small = large.rank() == 2 ? Shape.of(height, width) : Shape.of(height, width, large.dimension(2));
	}

	private int reduced(int edge) {
		return (edge + times - 1) / times;
	}

	/** Whether pictures of this shape can be drawn on, be it in a smaller size. */
	public static boolean isDrawable(Shape shape) {
		return (shape.rank() == 2 || shape.rank() == 3) && Drawing.isDrawable(new Reduction(shape).small());
	}

	public Shape large() {
		return large;
	}

	public Shape small() {
		return small;
	}

	/** How many pixels of the large picture lie along an edge of one of the small; 1 where it is as large. */
	public int times() {
		return times;
	}

	/** @param pixels of the large picture; those missing at its end are 0 */
	public float[] reduce(float[] pixels) {
		float[] reduced = new float[small.size()];
		int[] counts = new int[small.size()];
		for (int i = 0; i < large.size(); i++) {
			int at = place(i);
			reduced[at] += i < pixels.length ? pixels[i] : 0;
			counts[at]++;
		}
		for (int i = 0; i < reduced.length; i++) {
			reduced[i] /= counts[i];
		}
		return reduced;
	}

	/** Which pixel of the small picture stands for one of the large picture. */
	public int place(int pixel) {
		int colours = large.rank() == 3 ? large.dimension(2) : 1;
		int row = large.dimension(1) * colours;
		int column = pixel % row / colours / times;
		return (pixel / row / times * small.dimension(1) + column) * colours + pixel % colours;
	}
}
