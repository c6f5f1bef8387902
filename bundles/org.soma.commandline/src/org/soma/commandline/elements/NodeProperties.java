package org.soma.commandline.elements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.Catalog;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.edit.commands.Edits;

/** A node also has a group, and the parameters that its type and its activation declare. */
class NodeProperties extends Properties {

	private static final String GROUP = "group";

	private final Network network;
	private final Node node;

	NodeProperties(EditingDomain domain, Network network, Node node) {
		super(domain, node);
		this.network = network;
		this.node = node;
	}

	@Override
	Command set(Assignment assignment) {
		String value = assignment.value();
		if (assignment.property().equals(GROUP)) {
			refuseIndex(assignment);
			return Edits.regroup(domain, List.of(node), value.isEmpty() ? null : Elements.group(network, value));
		}
		Optional<ParameterDescriptor> parameter = parameters(node.getType(), activation()).stream()
				.filter(declared -> declared.key().equals(assignment.property())).findFirst();
		if (parameter.isPresent() || node.getSettings().containsKey(assignment.property())) {
			refuseIndex(assignment);
			return setting(assignment.property(), parameter, value);
		}
		Command command = super.set(assignment);
		return switch (assignment.property()) {
		case "activation" -> withoutForgotten(command, node.getType(), value.isEmpty() ? null : value);
		case "type" -> withoutForgotten(command, value, activation());
		default -> command;
		};
	}

	@Override
	Collection<String> names() {
		Collection<String> names = super.names();
		names.add(GROUP);
		parameters(node.getType(), activation()).forEach(parameter -> names.add(parameter.key()));
		return names;
	}

	/** An empty value takes the setting away, so that the default counts again. */
	private Command setting(String key, Optional<ParameterDescriptor> parameter, String value) {
		if (!value.isEmpty()) {
			parameter.flatMap(declared -> declared.problem(value)).ifPresent(problem -> {
				throw new IllegalArgumentException(key + " " + problem);
			});
		}
		return Edits.setSetting(domain, node, key, value.isEmpty() ? null : value);
	}

	/** Takes the settings away that meant something to the old type or activation and mean nothing to the new. */
	private Command withoutForgotten(Command command, String type, String activation) {
		CompoundCommand all = new CompoundCommand();
		all.append(command);
		List<String> kept = keys(parameters(type, activation == null ? defaultActivation(type) : activation));
		for (String key : keys(parameters(node.getType(), activation()))) {
			if (node.getSettings().containsKey(key) && !kept.contains(key)) {
				all.append(Edits.setSetting(domain, node, key, null));
			}
		}
		return all.unwrap();
	}

	private String activation() {
		return Catalog.get().activationId(node).orElse(null);
	}

	private static String defaultActivation(String type) {
		return Catalog.get().type(type).flatMap(TypeDescriptor::defaultActivation).orElse(null);
	}

	private static List<ParameterDescriptor> parameters(String type, String activation) {
		List<ParameterDescriptor> parameters = new ArrayList<>();
		Catalog.get().type(type).ifPresent(descriptor -> parameters.addAll(descriptor.parameters()));
		Catalog.get().activations().find(activation).ifPresent(descriptor -> parameters.addAll(descriptor.parameters()));
		return parameters;
	}

	private static List<String> keys(List<ParameterDescriptor> parameters) {
		return parameters.stream().map(ParameterDescriptor::key).toList();
	}
}
