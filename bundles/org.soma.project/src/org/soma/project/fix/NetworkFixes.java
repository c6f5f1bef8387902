package org.soma.project.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.SomaFactory;
import org.soma.model.edit.Ids;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.StartValues;
import org.soma.model.validation.Flaw;

/** What mends a network as a whole. */
final class NetworkFixes {

	private static final double ACROSS = 160;

	private NetworkFixes() {
	}

	static List<Fix> of(Network network, Flaw flaw) {
		return switch (flaw) {
		case NO_INPUT -> List.of(new Fix("add-input", "Add an input neuron",
				(domain, weights) -> add(domain, network, NodeRole.INPUT, "x", weights)));
		case NO_OUTPUT -> List.of(new Fix("add-output", "Add an output neuron",
				(domain, weights) -> add(domain, network, NodeRole.OUTPUT, "y", weights)));
		default -> List.of();
		};
	}

	/** Beside all others, connected with those that nothing is connected with on that side. */
	static Command add(EditingDomain domain, Network network, NodeRole role, String prefix, StartValues weights) {
		TypeDescriptor type = Catalog.get().neuronTypes().all().stream().filter(each -> each.role() == role).findFirst().orElseThrow();
		boolean input = role == NodeRole.INPUT;
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		neuron.setId(Ids.next(network, prefix));
		neuron.setType(type.id());
		neuron.setActivation(type.defaultActivation().orElse(null));
		neuron.setX(input ? network.getNodes().stream().mapToDouble(Node::getX).min().orElse(ACROSS) - ACROSS
				: network.getNodes().stream().mapToDouble(Node::getX).max().orElse(0) + ACROSS);
		neuron.setY(network.getNodes().stream().mapToDouble(Node::getY).average().orElse(0));
		List<Node> loose = network.getNodes().stream()
				.filter(node -> input ? node.getIncoming().isEmpty() && Neighbours.may(node, TypeDescriptor::mayReceive)
						: node.getOutgoing().isEmpty() && Neighbours.may(node, TypeDescriptor::maySend))
				.toList();
		List<Supplier<Command>> steps = new ArrayList<>();
		steps.add(() -> Edits.add(domain, network, neuron));
		if (!loose.isEmpty()) {
			steps.add(() -> Neighbours.connect(domain, input ? List.of(neuron) : loose, input ? loose : List.of(neuron), weights));
		}
		return Steps.all("Add " + neuron.getId(), steps);
	}
}
