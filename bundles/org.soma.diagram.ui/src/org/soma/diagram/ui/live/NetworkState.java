package org.soma.diagram.ui.live;

import java.util.List;

import org.soma.diagram.scene.WeightSource;
import org.soma.model.Link;
import org.soma.model.Neuron;
import org.soma.model.Projection;
import org.soma.model.Synapse;

/** The values that are shown of a network: those in its document, or those of a run. Asked in the thread of the document. */
public interface NetworkState extends WeightSource {

	/** What the document has. */
	NetworkState MODEL = new NetworkState() {

		@Override
		public float[] of(Projection projection) {
			return WeightSource.MODEL.of(projection);
		}

		@Override
		public float bias(Neuron neuron) {
			return neuron.getBias();
		}

		@Override
		public float activity(Neuron neuron) {
			return Float.NaN;
		}

		@Override
		public float gradient(Synapse synapse) {
			return Float.NaN;
		}
	};

	/**
	 * The weights of the synapses among the links of a network, each at the place of its link.
	 *
	 * @param links as the network has them; with the same list again it is answered sooner
	 */
	default float[] weights(List<Link> links) {
		float[] weights = new float[links.size()];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = links.get(i) instanceof Synapse synapse ? of(synapse) : 0;
		}
		return weights;
	}

	float bias(Neuron neuron);

	/** What the neuron gave last; NaN where nothing runs. */
	float activity(Neuron neuron);

	/** By how much the loss rises with the weight; NaN where nothing learns. */
	float gradient(Synapse synapse);
}
