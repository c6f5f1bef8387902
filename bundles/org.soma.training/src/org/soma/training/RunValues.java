package org.soma.training;

import java.util.List;
import java.util.Map;

import org.soma.engine.train.Snapshot;
import org.soma.model.Node;

/** The values of a run between two of its steps, by the elements of the network. */
public final class RunValues {

	private final Snapshot snapshot;
	private final Map<Object, int[]> numbers;

	public RunValues(Snapshot snapshot) {
		this.snapshot = snapshot;
		numbers = snapshot.plan().values().numbers();
	}

	public Snapshot snapshot() {
		return snapshot;
	}

	/**
	 * A weight or bias: of a synapse, of a neuron, or the one at an index of a projection or parameter; NaN where the run has
	 * none, as of an element that was just drawn.
	 */
	public float value(Object element, int index) {
		return at(snapshot.values(), element, index);
	}

	/** The weight or bias of each of many elements, in their order; NaN where the run has none. */
	public float[] values(List<?> elements) {
		int[] places = snapshot.plan().values().numbers(elements);
		float[] values = new float[places.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = places[i] < 0 ? Float.NaN : snapshot.values()[places[i]];
		}
		return values;
	}

	/** By how much the loss rises with it; NaN where the run has none. */
	public float gradient(Object element, int index) {
		return at(snapshot.gradients(), element, index);
	}

	private float at(float[] values, Object element, int index) {
		int[] places = numbers.get(element);
		return places == null || index >= places.length || places[index] < 0 ? Float.NaN : values[places[index]];
	}

	/** What a unit of a node gave last; NaN where the run does not know the node. */
	public float activity(Node node, int unit) {
		int first = snapshot.plan().unit(node);
		return first < 0 ? Float.NaN : snapshot.activations()[first + unit];
	}
}
