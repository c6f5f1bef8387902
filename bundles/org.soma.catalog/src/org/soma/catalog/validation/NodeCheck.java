package org.soma.catalog.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.TensorDescriptor;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.validation.Flaw;

/** Checks one node whose type is known. */
final class NodeCheck {

	private final Node node;
	private final TypeDescriptor type;
	private final Catalog catalog;
	private final Problems problems;

	NodeCheck(Node node, TypeDescriptor type, Catalog catalog, Problems problems) {
		this.node = node;
		this.type = type;
		this.catalog = catalog;
		this.problems = problems;
	}

	void check() {
		boolean layer = node instanceof Layer;
		if (type.isLayer() != layer) {
			var fitting = layer ? catalog.layerTypes() : catalog.neuronTypes();
			problems.error(node, Flaw.UNKNOWN_TYPE, "is a " + (layer ? "layer" : "neuron") + ", but \"" + type.id() + "\" is a " + (layer ? "neuron" : "layer")
					+ " type; choose one of " + String.join(", ", fitting.all().stream().map(TypeDescriptor::id).toList()));
			return;
		}
		checkActivation();
		if (layer) {
			checkTensors((Layer) node);
		}
	}

	private void checkActivation() {
		String id = node.getActivation();
		boolean given = id != null && !id.isEmpty();
		if (given && !type.hasActivation()) {
			problems.warning(node, Flaw.USELESS_ACTIVATION, "has the activation '" + id + "', and " + type.name().toLowerCase(Locale.ROOT) + "s use none; remove it");
		} else if (given && catalog.activations().find(id).isEmpty()) {
			problems.error(node, Flaw.UNKNOWN_ACTIVATION, catalog.activations().unknown(id));
			return; // what its settings should be is not known either
		}
		if (!node.getSettings().isEmpty()) {
			checkSettings(catalog.activationId(node).flatMap(catalog.activations()::find).orElse(null));
		}
	}

	private void checkSettings(ComponentDescriptor<Activation> activation) {
		List<ParameterDescriptor> parameters = new ArrayList<>(type.parameters());
		if (activation != null) {
			parameters.addAll(activation.parameters());
		}
		problems.settings(node, node.getSettings(), parameters);
	}

	private void checkTensors(Layer layer) {
		for (Parameter parameter : layer.getParameters()) {
			if (parameter.getName() == null) {
				continue;
			}
			if (type.tensors().stream().map(TensorDescriptor::name).noneMatch(parameter.getName()::equals)) {
				problems.error(layer, Flaw.USELESS_VALUES, "has the values '" + parameter.getName() + "', which a " + type.name().toLowerCase(Locale.ROOT)
						+ " does not use; remove them");
			} else if (parameter.getValues() != null && parameter.getValues().shape().size() != Networks.units(layer)) {
				problems.error(layer, Flaw.BAD_VALUES, "has " + parameter.getValues().shape().size() + " values for '" + parameter.getName() + "' where its "
						+ Networks.units(layer) + " units need one each; initialise them");
			}
		}
	}
}
