package org.soma.catalog.optimizers;

/**
 * What fades by a factor at each step would end among numbers too small for a float's full precision and stay there, and
 * with those processors compute many times slower.
 */
final class Fading {

	/** Far above such numbers, far below all that moves a weight. */
	private static final float LEAST = 1e-30f;

	private Fading() {
	}

	/** The number itself, or 0 where it has faded. */
	static float settled(float number) {
		return number + LEAST - LEAST;
	}
}
