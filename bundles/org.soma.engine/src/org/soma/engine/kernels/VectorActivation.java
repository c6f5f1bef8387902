package org.soma.engine.kernels;

import org.soma.catalog.Activation;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * An activation that takes a vector of inputs at a time. Subclasses are final and have one instance each, and call
 * {@link #tail} for the numbers that do not fill a vector.
 */
abstract class VectorActivation implements Activation {

	static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
	static final int P = SPECIES.length();

	static VectorMask<Float> tail(int at, int to) {
		return SPECIES.indexInRange(at, to);
	}
}
