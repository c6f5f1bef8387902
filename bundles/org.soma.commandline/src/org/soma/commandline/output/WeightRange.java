package org.soma.commandline.output;

import java.util.List;

import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/** How many weights some links have, and from where to where they reach; null where there are none. */
record WeightRange(long count, long frozen, Float least, Float greatest) {

	static WeightRange of(List<Link> links) {
		WeightRange range = new WeightRange(0, 0, null, null);
		for (Link link : links) {
			switch (link) {
			case Synapse synapse -> range = range.plus(1, synapse.isFrozen() ? 1 : 0).with(synapse.getWeight());
			case Projection projection when projection.getWeights() != null -> {
				range = range.plus(Networks.connections(projection), Networks.frozenConnections(projection));
				Tensor weights = projection.getWeights();
				for (int i = 0; i < weights.shape().size(); i++) {
					if (projection.getConnected() == null || projection.getConnected().get(i)) {
						range = range.with(weights.get(i));
					}
				}
			}
			default -> {
				// nothing to count
			}
			}
		}
		return range;
	}

	private WeightRange plus(long more, long moreFrozen) {
		return new WeightRange(count + more, frozen + moreFrozen, least, greatest);
	}

	private WeightRange with(float weight) {
		return new WeightRange(count, frozen, least == null ? weight : Math.min(least, weight),
				greatest == null ? weight : Math.max(greatest, weight));
	}
}
