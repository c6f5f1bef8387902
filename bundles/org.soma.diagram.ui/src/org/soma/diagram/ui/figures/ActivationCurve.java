package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.soma.catalog.Activation;

/** The shape of an activation between -3 and 3, to be drawn small. */
public final class ActivationCurve {

	public static final ActivationCurve NONE = new ActivationCurve(new float[0]);

	private static final int POINTS = 25;
	private static final float REACH = 3;

	private final float[] heights;

	/** @param heights from 0 at the bottom to 1 at the top */
	private ActivationCurve(float[] heights) {
		this.heights = heights;
	}

	public static ActivationCurve of(Activation activation) {
		float[] values = new float[POINTS];
		for (int i = 0; i < POINTS; i++) {
			values[i] = REACH * (2f * i / (POINTS - 1) - 1);
		}
		activation.apply(values, values, 0, POINTS);
		float lowest = Float.MAX_VALUE;
		float highest = -Float.MAX_VALUE;
		for (float value : values) {
			lowest = Math.min(lowest, value);
			highest = Math.max(highest, value);
		}
		float range = highest - lowest;
		for (int i = 0; i < POINTS; i++) {
			values[i] = range > 0 ? (values[i] - lowest) / range : 0.5f;
		}
		return new ActivationCurve(values);
	}

	/** The curve's points in an area; none where there is no curve. */
	public PointList within(Rectangle area) {
		PointList points = new PointList();
		for (int i = 0; i < heights.length; i++) {
			points.addPoint(area.x + area.width * i / (heights.length - 1), area.bottom() - Math.round(area.height * heights[i]));
		}
		return points;
	}
}
