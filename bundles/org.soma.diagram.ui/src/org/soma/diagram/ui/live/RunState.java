package org.soma.diagram.ui.live;

import java.util.List;

import org.soma.diagram.scene.WeightSource;
import org.soma.model.Link;
import org.soma.model.Neuron;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.training.RunValues;

/** The values of a run. What the run does not know yet, for it was just drawn, is as the model has it. */
public final class RunState implements NetworkState {

	private final RunValues values;

	public RunState(RunValues values) {
		this.values = values;
	}

	private float value(Object element, int index, float otherwise) {
		float value = values.value(element, index);
		return Float.isNaN(value) ? otherwise : value;
	}

	@Override
	public float of(Synapse synapse) {
		return value(synapse, 0, synapse.getWeight());
	}

	@Override
	public float[] weights(List<Link> links) {
		float[] weights = values.values(links);
		for (int i = 0; i < weights.length; i++) {
			if (Float.isNaN(weights[i]) && links.get(i) instanceof Synapse synapse) {
				weights[i] = synapse.getWeight();
			}
		}
		return weights;
	}

	@Override
	public float[] of(Projection projection) {
		float[] weights = WeightSource.MODEL.of(projection);
		for (int i = 0; i < weights.length; i++) {
			weights[i] = value(projection, i, weights[i]);
		}
		return weights;
	}

	@Override
	public float bias(Neuron neuron) {
		return value(neuron, 0, neuron.getBias());
	}

	@Override
	public float activity(Neuron neuron) {
		return values.activity(neuron, 0);
	}

	@Override
	public float gradient(Synapse synapse) {
		return values.gradient(synapse, 0);
	}
}
