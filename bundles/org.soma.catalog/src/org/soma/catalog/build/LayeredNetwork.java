package org.soma.catalog.build;

import java.util.List;

import org.soma.catalog.Activation;
import org.soma.catalog.Selection;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;

/** Builds a network with one node for each layer. */
final class LayeredNetwork {

	private final List<Integer> sizes;
	private final List<Selection<Activation>> activations;
	private final StartValues values;
	private final LayerNames names;

	LayeredNetwork(List<Integer> sizes, List<Selection<Activation>> activations, StartValues values) {
		this.sizes = sizes;
		this.activations = activations;
		this.values = values;
		this.names = new LayerNames(sizes.size());
	}

	Network build() {
		Network network = SomaFactory.eINSTANCE.createNetwork();
		Layer before = null;
		for (int i = 0; i < sizes.size(); i++) {
			Layer layer = layer(i);
			network.getNodes().add(layer);
			if (before != null) {
				network.getLinks().add(projection(i, before, layer));
			}
			before = layer;
		}
		return network;
	}

	private Layer layer(int index) {
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId(names.symbol(index));
		layer.setShape(Shape.of(sizes.get(index)));
		layer.setX(Places.MARGIN + index * Places.COLUMN_STEP);
		layer.setY(Places.MARGIN);
		if (index == 0) {
			layer.setType("input-layer");
			return layer;
		}
		layer.setType(index == sizes.size() - 1 ? "output-layer" : "dense");
		Selection<Activation> activation = activations.get(index - 1);
		layer.setActivation(activation.descriptor().id());
		activation.settings().forEach(layer.getSettings()::put);
		Parameter bias = SomaFactory.eINSTANCE.createParameter();
		bias.setName("bias");
		bias.setValues(Tensor.adopt(Shape.of(sizes.get(index)), values.biases(index)));
		layer.getParameters().add(bias);
		return layer;
	}

	private Projection projection(int index, Layer source, Layer target) {
		Projection projection = SomaFactory.eINSTANCE.createProjection();
		projection.setSource(source);
		projection.setTarget(target);
		projection.setWeights(Tensor.adopt(Shape.of(sizes.get(index - 1), sizes.get(index)), values.weights(index)));
		return projection;
	}
}
