package org.soma.diagram.scene;

import org.soma.model.Projection;
import org.soma.model.Tensor;

/** Where the weights that are shown come from: the model, or a run that is under way. */
@FunctionalInterface
public interface WeightSource {

	/** What the model has. */
	WeightSource MODEL = projection -> {
		Tensor weights = projection.getWeights();
		return weights == null ? new float[0] : weights.toArray();
	};

	/** Row-major as [source, target]; empty where there are none. Asked in the thread that owns the model, and only read. */
	float[] of(Projection projection);
}
