package org.soma.commandline.output;

import java.util.BitSet;

import org.soma.model.Networks;
import org.soma.model.Projection;

/** Whether and how far a projection is frozen. */
final class Frozen {

	private Frozen() {
	}

	/** Whether none of its connections may change. */
	static boolean entirely(Projection projection) {
		long connections = Networks.connections(projection);
		return connections > 0 && count(projection) == connections;
	}

	/** How many of its connections may not change. */
	static long count(Projection projection) {
		if (projection.getFrozen() == null) {
			return 0;
		}
		BitSet frozen = projection.getFrozen().toBits();
		if (projection.getConnected() != null) {
			frozen.and(projection.getConnected().toBits());
		}
		return frozen.cardinality();
	}
}
