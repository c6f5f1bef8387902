package org.soma.project.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.Registry;
import org.soma.catalog.TensorDescriptor;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Resizing;
import org.soma.model.edit.commands.ValueEdits;
import org.soma.model.validation.Flaw;

/** What mends neurons and layers. */
final class NodeFixes {

	private NodeFixes() {
	}

	static List<Fix> of(Node node, Flaw flaw) {
		Fix connect = new Fix("connect", "Connect it with its neighbours", (domain, weights) -> Neighbours.connect(domain, node, weights));
		Fix delete = new Fix("delete", "Delete it", (domain, weights) -> Edits.delete(domain, List.of(node)));
		return switch (flaw) {
		case UNCONNECTED, NOT_FED -> List.of(connect, delete);
		case NOT_REACHED -> List.of(connect);
		case LEADS_NOWHERE -> List.of(connect, delete,
				new Fix("freeze", "Lock its values", (domain, weights) -> ValueEdits.setFrozen(domain, List.of(node), true)));
		case USELESS_ACTIVATION -> List.of(new Fix("no-activation", "Remove the activation",
				(domain, weights) -> Edits.set(domain, node, Literals.NODE__ACTIVATION, null)));
		case UNKNOWN_ACTIVATION -> activations(node);
		case UNKNOWN_TYPE -> types(node);
		case BAD_SETTING -> List.of(Fixes.defaults(Map.of(node.getSettings(), declared(node))));
		case BAD_VALUES -> values((Layer) node);
		case USELESS_VALUES -> List.of(new Fix("remove-values", "Remove the values that are not used", (domain, weights) -> Steps
				.all("Remove values of " + Networks.label(node), useless((Layer) node).stream()
						.<Supplier<Command>>map(useless -> () -> Resizing.remove(domain, useless))
						.toList())));
		case BIAS_NOT_FINITE -> List.of(new Fix("zero-bias", "Set the bias to 0",
				(domain, weights) -> Edits.set(domain, node, Literals.NEURON__BIAS, 0f)));
		default -> List.of();
		};
	}

	private static Optional<TypeDescriptor> type(Node node) {
		return Catalog.get().type(node.getType());
	}

	private static List<Fix> activations(Node node) {
		Set<String> ids = new LinkedHashSet<>(Fixes.meant(Catalog.get().activations(), node.getActivation()));
		type(node).flatMap(TypeDescriptor::defaultActivation).ifPresent(ids::add);
		return ids.stream().map(id -> new Fix("activation-" + id, "Change the activation to '" + id + "'",
				(domain, weights) -> Edits.set(domain, node, Literals.NODE__ACTIVATION, id))).toList();
	}

	private static List<Fix> types(Node node) {
		if (!(node instanceof Neuron || node instanceof Layer)) {
			return List.of(); // what it is only its plug-in knows
		}
		Registry<TypeDescriptor> fitting = node instanceof Layer ? Catalog.get().layerTypes() : Catalog.get().neuronTypes();
		Set<String> ids = new LinkedHashSet<>(Fixes.meant(fitting, node.getType()));
		fitting.all().stream().map(Descriptor::id).forEach(ids::add);
		return ids.stream().map(id -> new Fix("type-" + id, "Make it one of type '" + fitting.get(id).name() + "'",
				(domain, weights) -> Edits.set(domain, node, Literals.NODE__TYPE, id))).toList();
	}

	private static List<ParameterDescriptor> declared(Node node) {
		List<ParameterDescriptor> declared = new ArrayList<>(type(node).map(TypeDescriptor::parameters).orElse(List.of()));
		Catalog.get().activationId(node).flatMap(Catalog.get().activations()::find).ifPresent(found -> declared.addAll(found.parameters()));
		return declared;
	}

	private static List<Parameter> useless(Layer layer) {
		List<String> used = type(layer).map(TypeDescriptor::tensors).orElse(List.of()).stream().map(TensorDescriptor::name).toList();
		return layer.getParameters().stream().filter(parameter -> !used.contains(parameter.getName())).toList();
	}

	private static List<Fix> values(Layer layer) {
		List<Fix> fixes = new ArrayList<>();
		fixes.add(new Fix("fit-values", "Initialise the values that do not fit", (domain, weights) -> Resizing.fit(domain, layer, weights)));
		layer.getParameters().stream().filter(parameter -> parameter.getValues() != null).map(parameter -> parameter.getValues().shape().size())
				.filter(size -> size != Networks.units(layer)).findFirst().ifPresent(size -> fixes.add(resize(layer, size)));
		return fixes;
	}

	static Fix resize(Layer layer, int units) {
		return new Fix("resize", "Change the size of " + Networks.label(layer) + " to " + units,
				(domain, weights) -> Resizing.resize(domain, layer, Shape.of(units), weights));
	}
}
