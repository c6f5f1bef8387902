package org.soma.data.ui.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.NodeRole;
import org.soma.data.sheet.NetworkFit;
import org.soma.data.sheet.SheetEdits;
import org.soma.data.ui.editor.DatasetState;
import org.soma.model.Column;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Role;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.project.fix.Fix;
import org.soma.project.fix.UnitFixes;
import org.soma.ui.properties.InitialValues;

/** What makes a dataset and a network go together, each as one change of the one or the other. */
final class FitFixes {

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
		Fix fix = UnitFixes.of(network, UnitFixes.count(network, NodeRole.INPUT) + tooMany(Role.INPUT),
				UnitFixes.count(network, NodeRole.OUTPUT) + tooMany(Role.TARGET))
				.orElseThrow(() -> new IllegalArgumentException("the network has a neuron for each column already"));
		return fix.remedy().in(networkDomain, InitialValues.fresh());
	}

	private int tooMany(Role role) {
		return state.fit().tooMany().stream().filter(column -> column.getRole() == role).mapToInt(state::width).sum();
	}
}
