package org.soma.diagram.ui.live;

import org.soma.diagram.scene.WeightSource;
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

	float bias(Neuron neuron);

	/** What the neuron gave last; NaN where nothing runs. */
	float activity(Neuron neuron);

	/** By how much the loss rises with the weight; NaN where nothing learns. */
	float gradient(Synapse synapse);
}
