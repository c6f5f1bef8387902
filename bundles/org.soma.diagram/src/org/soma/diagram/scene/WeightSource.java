package org.soma.diagram.scene;

import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/** Where the weights that are shown come from: the model, or a run that is under way. Asked in the thread that owns the model. */
@FunctionalInterface
public interface WeightSource {

	/** What the model has. */
	WeightSource MODEL = projection -> {
		Tensor weights = projection.getWeights();
		return weights == null ? new float[0] : weights.toArray();
	};

	/** Row-major as [source, target], only to be read; empty where there are none. */
	float[] of(Projection projection);

	default float of(Synapse synapse) {
		return synapse.getWeight();
	}
}
