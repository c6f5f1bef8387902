package org.soma.commandline.output;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.soma.catalog.Catalog;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/**
 * A network as one object for programs. Its words are fixed: scripts depend on them. Fields that do not apply are absent.
 */
public final class NetworkJson {

	private final boolean withValues;
	private final Catalog catalog = Catalog.get();

	/**
	 * @param withValues whether tensors carry their values and masks
	 */
	public NetworkJson(boolean withValues) {
		this.withValues = withValues;
	}

	public Map<String, Object> of(Network network) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("nodes", network.getNodes().stream().map(this::node).toList());
		object.put("links", network.getLinks().stream().map(this::link).toList());
		object.put("parameters", Networks.parameterCount(network));
		object.put("frozenParameters", Networks.frozenParameterCount(network));
		return object;
	}

	private Map<String, Object> node(Node node) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("id", node.getId());
		object.put("name", Networks.label(node));
		object.put("kind", node instanceof Layer ? "layer" : "neuron");
		object.put("type", node.getType());
		// An activation that a type without one has all the same is shown: it is what the file says.
		catalog.activationId(node).or(() -> Optional.ofNullable(node.getActivation()))
				.ifPresent(activation -> object.put("activation", activation));
		switch (node) {
		case Neuron neuron when hasBias(neuron) -> {
			object.put("bias", neuron.getBias());
			object.put("biasFrozen", neuron.isBiasFrozen());
		}
		case Layer layer -> layer(layer, object);
		default -> {
			// an input has nothing more
		}
		}
		return object;
	}

	/** Whether a bias means something to the neuron, connected or not; to an input it does not. */
	private boolean hasBias(Neuron neuron) {
		return catalog.type(neuron.getType()).map(TypeDescriptor::mayReceive).orElse(true);
	}

	private void layer(Layer layer, Map<String, Object> object) {
		for (Parameter parameter : layer.getParameters()) {
			Tensor tensor = parameter.getValues();
			if (tensor == null || parameter.getName() == null) {
				continue;
			}
			Mask frozen = parameter.getFrozen();
			if (withValues) {
				Map<String, Object> carried = new LinkedHashMap<>();
				carried.put("shape", shape(tensor.shape()));
				carried.put("values", values(tensor));
				carried.put("frozenMask", mask(frozen, tensor.shape(), false));
				object.put(parameter.getName(), carried);
			}
			object.put(parameter.getName() + "Frozen", frozen != null && frozen.count() == tensor.shape().size());
		}
		if (layer.getShape() != null) {
			object.put("shape", shape(layer.getShape()));
		}
	}

	private Map<String, Object> link(Link link) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("id", link.getId());
		object.put("source", link.getSource() == null ? null : link.getSource().getId());
		object.put("target", link.getTarget() == null ? null : link.getTarget().getId());
		object.put("delay", link.getDelay());
		switch (link) {
		case Synapse synapse -> {
			object.put("weight", synapse.getWeight());
			object.put("frozen", synapse.isFrozen());
		}
		case Projection projection when projection.getWeights() != null -> projection(projection, object);
		default -> {
			// a projection without weights has nothing more to tell
		}
		}
		return object;
	}

	private void projection(Projection projection, Map<String, Object> object) {
		Tensor weights = projection.getWeights();
		object.put("frozen", Networks.isFrozen(projection));
		object.put("shape", shape(weights.shape()));
		object.put("connections", Networks.connections(projection));
		if (withValues) {
			object.put("values", values(weights));
			object.put("mask", mask(projection.getConnected(), weights.shape(), true));
			object.put("frozenMask", mask(projection.getFrozen(), weights.shape(), false));
		}
	}

	private static List<Integer> shape(Shape shape) {
		return IntStream.range(0, shape.rank()).mapToObj(shape::dimension).toList();
	}

	private static List<Float> values(Tensor tensor) {
		return new AbstractList<>() {

			@Override
			public Float get(int index) {
				return tensor.get(index);
			}

			@Override
			public int size() {
				return tensor.shape().size();
			}
		};
	}

	private static List<Boolean> mask(Mask mask, Shape shape, boolean usual) {
		return new AbstractList<>() {

			@Override
			public Boolean get(int index) {
				return mask == null ? usual : mask.get(index);
			}

			@Override
			public int size() {
				return shape.size();
			}
		};
	}
}
