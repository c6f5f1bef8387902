package org.soma.engine.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * exp(x) - 1 and exp(x) for many numbers at a time, to within a few units of the last digit. x is split into n*ln 2 + r
 * with |r| up to ln 2 / 2; exp(r) - 1 is a polynomial that keeps all digits near zero, and 2^n is made of its bits.
 */
final class VectorExp {

	static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

	/** Beyond these the result is as good as infinite or zero in the formulas that use it; 2^n stays a normal number. */
	private static final float HIGHEST = 87;
	private static final float LOWEST = -87;
	private static final float LOG2_E = 1.44269504f;
	private static final float LN2_HIGH = 0.693359375f;
	private static final float LN2_LOW = -2.12194440e-4f;
	/** Adding and subtracting it rounds to a whole number, which the sum has in its lowest bits meanwhile. */
	private static final float ROUNDER = 12582912f;
	private static final int ONE = 0x3F800000;
	private static final int MANTISSA_BITS = 23;

	private VectorExp() {
	}

	/** exp(x) - 1; NaN stays NaN. */
	static FloatVector minusOne(FloatVector x) {
		FloatVector bounded = x.max(LOWEST).min(HIGHEST);
		FloatVector shifted = bounded.fma(FloatVector.broadcast(SPECIES, LOG2_E), FloatVector.broadcast(SPECIES, ROUNDER));
		FloatVector n = shifted.sub(ROUNDER);
		FloatVector r = n.fma(FloatVector.broadcast(SPECIES, -LN2_HIGH), bounded);
		r = n.fma(FloatVector.broadcast(SPECIES, -LN2_LOW), r);
		// exp(r) - 1 = r + r^2 * (1/2 + r/6 + ...)
		FloatVector p = r.fma(FloatVector.broadcast(SPECIES, 1f / 5040), FloatVector.broadcast(SPECIES, 1f / 720));
		p = p.fma(r, FloatVector.broadcast(SPECIES, 1f / 120));
		p = p.fma(r, FloatVector.broadcast(SPECIES, 1f / 24));
		p = p.fma(r, FloatVector.broadcast(SPECIES, 1f / 6));
		p = p.fma(r, FloatVector.broadcast(SPECIES, 0.5f));
		p = r.mul(r).fma(p, r);
		IntVector bits = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, MANTISSA_BITS).add(ONE);
		FloatVector power = bits.reinterpretAsFloats();
		return power.fma(p, power.sub(1));
	}
}
