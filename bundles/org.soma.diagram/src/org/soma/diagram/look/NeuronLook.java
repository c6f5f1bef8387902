package org.soma.diagram.look;

/** The measures of a neuron at 100%. */
public final class NeuronLook {

	/** The diameter of its circle. */
	public static final int SIZE = 46;
	/** The area of its activation's curve, in the middle of the circle. */
	public static final int CURVE_WIDTH = 22;
	public static final int CURVE_HEIGHT = 16;
	public static final int CURVE_LINE = 2;

	private static final double THINNEST = 1.5;
	private static final double THICKEST = 6.5;
	/** The size of a bias whose outline is about two thirds of the thickest. */
	private static final double TYPICAL_BIAS = 1;
	private static final double FULL = 0.75;

	private NeuronLook() {
	}

	/** How thick the outline is for a bias; one that is no number looks like none. */
	public static double outline(double bias) {
		double size = Double.isNaN(bias) ? 0 : Math.abs(bias);
		return THINNEST + (THICKEST - THINNEST) * (1 - Math.exp(-size / TYPICAL_BIAS));
	}

	/**
	 * What a neuron that gives this much is filled with: the more it gives, the more like its line, but never so much that
	 * its curve cannot be seen.
	 */
	public static int fill(int line, double activity, boolean dark) {
		return Tones.mix(Tone.PANEL.rgb(dark), line, FULL * Math.min(1, Math.abs(activity)));
	}
}
