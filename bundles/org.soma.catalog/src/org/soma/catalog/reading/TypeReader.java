package org.soma.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.soma.catalog.Activation;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Metadata;
import org.soma.catalog.NodeRole;
import org.soma.catalog.Registry;
import org.soma.catalog.TensorDescriptor;
import org.soma.catalog.TypeDescriptor;

/** Reads <code>neuronType</code> and <code>layerType</code> elements. */
final class TypeReader extends EntryReader<TypeDescriptor> {

	private static final Map<String, NodeRole> ROLES = new TreeMap<>(
			Map.of("input", NodeRole.INPUT, "hidden", NodeRole.HIDDEN, "output", NodeRole.OUTPUT));
	private static final Map<String, Boolean> ANSWERS = new TreeMap<>(Map.of("true", true, "false", false));

	private final boolean layer;
	private final Registry<ComponentDescriptor<Activation>> activations;
	private final List<TypeDescriptor> others;

	/** @param others types whose ids are taken, for neuron and layer types share theirs */
	TypeReader(boolean layer, Registry<ComponentDescriptor<Activation>> activations, List<TypeDescriptor> others) {
		this.layer = layer;
		this.activations = activations;
		this.others = others;
	}

	@Override
	TypeDescriptor read(IConfigurationElement element) throws FaultyContributionException {
		Metadata metadata = metadata(element);
		if (others.stream().anyMatch(other -> other.id().equals(metadata.id()))) {
			throw new FaultyContributionException("a neuron type has the same id");
		}
		required(element, ExtensionPoints.ROLE);
		NodeRole role = oneOf(element, ExtensionPoints.ROLE, ROLES).orElseThrow();
		String activation = element.getAttribute(ExtensionPoints.ACTIVATION);
		if (activation != null && activations.find(activation).isEmpty()) {
			throw new FaultyContributionException(activations.unknown(activation));
		}
		return new TypeDescriptor(metadata, layer, role, activation,
				oneOf(element, ExtensionPoints.RECEIVES, ANSWERS).orElse(role != NodeRole.INPUT),
				oneOf(element, ExtensionPoints.SENDS, ANSWERS).orElse(role != NodeRole.OUTPUT), tensors(element));
	}

	private List<TensorDescriptor> tensors(IConfigurationElement element) throws FaultyContributionException {
		List<TensorDescriptor> tensors = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren(ExtensionPoints.TENSOR)) {
			String name = required(child, ExtensionPoints.NAME);
			if (!layer || tensors.stream().anyMatch(other -> other.name().equals(name))) {
				throw new FaultyContributionException("the tensor '" + name + "' " + (layer ? "is declared twice" : "belongs to a neuron type"));
			}
			tensors.add(new TensorDescriptor(name, required(child, ExtensionPoints.LABEL), required(child, ExtensionPoints.HELP)));
		}
		return tensors;
	}
}
