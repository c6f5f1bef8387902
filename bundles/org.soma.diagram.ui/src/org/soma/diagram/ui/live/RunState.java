package org.soma.diagram.ui.live;

import java.util.Map;

import org.soma.diagram.scene.WeightSource;
import org.soma.engine.train.Snapshot;
import org.soma.model.Neuron;
import org.soma.model.Projection;
import org.soma.model.Synapse;

/** The values of a run between two of its steps. What the run does not know yet, for it was just drawn, is as the model has it. */
final class RunState implements NetworkState {

	private final Snapshot snapshot;
	private final Map<Object, int[]> numbers;

	RunState(Snapshot snapshot) {
		this.snapshot = snapshot;
		numbers = snapshot.plan().values().numbers();
	}

	private float single(Object element, float[] values, float otherwise) {
		int[] places = numbers.get(element);
		return places == null ? otherwise : values[places[0]];
	}

	@Override
	public float of(Synapse synapse) {
		return single(synapse, snapshot.values(), synapse.getWeight());
	}

	@Override
	public float[] of(Projection projection) {
		float[] weights = WeightSource.MODEL.of(projection);
		int[] places = numbers.get(projection);
		for (int i = 0; places != null && places.length == weights.length && i < weights.length; i++) {
			weights[i] = places[i] < 0 ? weights[i] : snapshot.values()[places[i]];
		}
		return weights;
	}

	@Override
	public float bias(Neuron neuron) {
		return single(neuron, snapshot.values(), neuron.getBias());
	}

	@Override
	public float activity(Neuron neuron) {
		int unit = snapshot.plan().unit(neuron);
		return unit < 0 ? Float.NaN : snapshot.activations()[unit];
	}

	@Override
	public float gradient(Synapse synapse) {
		return single(synapse, snapshot.gradients(), Float.NaN);
	}
}
