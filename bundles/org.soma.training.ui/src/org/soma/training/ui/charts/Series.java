package org.soma.training.ui.charts;

import org.soma.training.curves.Curve;

/**
 * A curve in a chart.
 *
 * @param curve by epoch
 * @param stretch what an epoch is long on the axis: 1, or how many steps it has
 * @param rgb 0xRRGGBB
 */
record Series(String label, Curve curve, double stretch, int rgb, boolean dashed) {

	/** What it is now, for another thread. */
	Series frozen() {
		return new Series(label, curve.frozen(), stretch, rgb, dashed);
	}

	double end() {
		return curve.size() == 0 ? 0 : curve.x(curve.size() - 1) * stretch;
	}
}
