package org.soma.engine.plan;

import org.soma.catalog.Activation;

/**
 * Units that are computed together: none of them feeds another, and all have the same activation.
 *
 * @param first the number of the first unit; the others follow
 * @param activation may be shared with other stages, for it keeps no state
 */
public record Stage(int first, int units, Activation activation) {

	public int end() {
		return first + units;
	}
}
