package org.soma.training.ui.subject;

/** Colours between two others. */
public final class Shades {

	private static final int[] SHIFTS = { 16, 8, 0 };
	private static final int BYTE = 0xFF;

	private Shades() {
	}

	/** @param share of the second colour; what lies beyond 0 and 1 counts as these */
	public static int mix(int from, int to, double share) {
		double part = Double.isNaN(share) ? 0 : Math.clamp(share, 0, 1);
		int mixed = 0;
		for (int shift : SHIFTS) {
			int a = from >> shift & BYTE;
			int b = to >> shift & BYTE;
			mixed |= (int) Math.round(a + (b - a) * part) << shift;
		}
		return mixed;
	}
}
