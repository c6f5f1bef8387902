package org.soma.data.ui.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.catalog.TypeDescriptor;
import org.soma.data.sheet.NetworkFit;
import org.soma.data.sheet.SheetEdits;
import org.soma.data.ui.editor.DatasetState;
import org.soma.model.Column;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Role;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.Ids;
import org.soma.model.edit.commands.Edits;

/** What makes a dataset and a network go together, each as one change of the one or the other. */
final class FitFixes {

	private static final double STEP = 64;

	private final DatasetState state;

	FitFixes(DatasetState state) {
		this.state = state;
	}

	private EditingDomain domain() {
		return state.document().getEditingDomain();
	}

	/** Ignores the columns for which the network has nothing. */
	Command ignore() {
		return sets("Ignore Columns", state.fit().tooMany(), column -> Edits.set(domain(), column, Literals.COLUMN__ROLE, Role.IGNORED));
	}

	/** Lets columns that name a node that is not there go by their order. */
	Command unbind() {
		return sets("Unbind Columns", state.fit().astray(), column -> Edits.set(domain(), column, Literals.COLUMN__NODE, null));
	}

	/** Columns that could be bound to the node of their name and are not. */
	List<Column> bindable() {
		return state.dataset().getColumns().stream().filter(column -> column.getRole() != Role.IGNORED && node(column).isPresent()
				&& !node(column).get().getId().equals(column.getNode())
				&& !state.fit().nodes(column).equals(List.of(node(column).get()))).toList();
	}

	/** Binds columns to the nodes of their names. */
	Command bind() {
		return sets("Bind Columns by Name", bindable(), column -> Edits.set(domain(), column, Literals.COLUMN__NODE, node(column).get().getId()));
	}

	private Optional<Node> node(Column column) {
		NodeRole role = column.getRole() == Role.INPUT ? NodeRole.INPUT : NodeRole.OUTPUT;
		return NetworkFit.nodes(state.network(), role).stream().filter(node -> Networks.units(node) == 1)
				.filter(node -> node.getId().equals(column.getName()) || Networks.label(node).equals(column.getName())).findFirst();
	}

	private interface Change {
		Command of(Column column);
	}

	private static Command sets(String label, List<Column> columns, Change change) {
		CompoundCommand all = new CompoundCommand(label);
		columns.forEach(column -> all.append(change.of(column)));
		return all;
	}

	/** Adds an empty column for each node that has none. */
	Command addColumns() {
		List<Column> added = new ArrayList<>();
		for (Node node : state.fit().missing()) {
			boolean input = NetworkFit.nodes(state.network(), NodeRole.INPUT).contains(node);
			Column column = SomaFactory.eINSTANCE.createColumn();
			column.setName(Networks.label(node));
			column.setRole(input ? Role.INPUT : Role.TARGET);
			added.add(column);
		}
		return new CompoundCommand("Add Columns") {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				for (Column column : added) {
					SheetEdits edits = new SheetEdits(state.rows());
					column.setName(edits.freeName(column.getName()));
					appendAndExecute(edits.addColumn(state.rows().sheet().columns().size(), column));
				}
			}
		};
	}

	/** Whether each node that is missing takes one value, so that a column for it can be added. */
	boolean canAddColumns() {
		return state.fit().missing().stream().allMatch(node -> Networks.units(node) == 1);
	}

	/** Adds neurons to the network for the columns that it has none for. For the network's own stack. */
	Command addNeurons(EditingDomain networkDomain, Network network) {
		CompoundCommand all = new CompoundCommand("Add Neurons for Columns");
		for (NodeRole role : List.of(NodeRole.INPUT, NodeRole.OUTPUT)) {
			int count = state.fit().tooMany().stream().filter(column -> (column.getRole() == Role.INPUT) == (role == NodeRole.INPUT))
					.mapToInt(state::width).sum();
			List<Node> there = NetworkFit.nodes(network, role);
			double x = there.stream().mapToDouble(Node::getX).max().orElse(role == NodeRole.INPUT ? 0 : 400);
			double y = there.stream().mapToDouble(Node::getY).max().orElse(0);
			List<String> ids = count == 0 ? List.of() : Ids.next(network, role == NodeRole.INPUT ? "x" : "y", count);
			for (int i = 0; i < count; i++) {
				Neuron neuron = neuron(role, there);
				neuron.setId(ids.get(i));
				neuron.setX(x);
				neuron.setY(y + STEP * (i + 1));
				all.append(Edits.add(networkDomain, network, neuron));
			}
		}
		return all;
	}

	/** One like those that are there. */
	private static Neuron neuron(NodeRole role, List<Node> there) {
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		Optional<Node> like = there.stream().filter(Neuron.class::isInstance).findFirst();
		TypeDescriptor type = Catalog.get().neuronTypes().all().stream().filter(each -> each.role() == role).findFirst().orElseThrow();
		neuron.setType(like.map(Node::getType).orElse(type.id()));
		neuron.setActivation(like.map(Node::getActivation).orElse(type.defaultActivation().orElse(null)));
		return neuron;
	}
}
