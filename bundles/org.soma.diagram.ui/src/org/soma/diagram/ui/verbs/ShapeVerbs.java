package org.soma.diagram.ui.verbs;

import static org.soma.diagram.ui.verbs.Questions.whole;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.catalog.TypeDescriptor;
import org.soma.diagram.ui.policies.NewConnections;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Shape;
import org.soma.model.edit.commands.Arranging;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.GroupEdits;
import org.soma.model.edit.commands.Lattice;
import org.soma.model.edit.commands.Reshaping;
import org.soma.model.edit.commands.StartValues;
import org.soma.model.edit.commands.ValueEdits;

/** Groups, layers and neurons turned into one another, and values that are locked or drawn anew. */
public final class ShapeVerbs {

	private static final double CELL = 60;
	private static final double COLUMN = 72;

	private ShapeVerbs() {
	}

	public static List<Verb> all() {
		return List.of(
				Verb.of(VerbGroup.SHAPE, "&Group as Column", "group", "G", ShapeVerbs::hasNodes, selected -> group(selected, Arrangement.COLUMN, 1)),
				Verb.of(VerbGroup.SHAPE, "Group as R&ow", null, null, ShapeVerbs::hasNodes, selected -> group(selected, Arrangement.ROW, selected.nodes().size())),
				Verb.of(VerbGroup.SHAPE, "Group as G&rid\u2026", null, "Shift+G", ShapeVerbs::hasNodes, ShapeVerbs::grid),
				Verb.of(VerbGroup.SHAPE, "&Ungroup", null, "U", ShapeVerbs::hasGroup, selected -> selected.execute(Edits.ungroup(selected.domain(),
						selected.of(Group.class).get(0)))),
				Verb.of(VerbGroup.SHAPE, "&Collapse or Expand", "collapse", "E", ShapeVerbs::hasGroup, ShapeVerbs::toggle),
				Verb.of(VerbGroup.SHAPE, "Turn into &Layer", "layer", null, selected -> !selected.of(Neuron.class).isEmpty(), ShapeVerbs::toLayer),
				Verb.of(VerbGroup.SHAPE, "Turn into &Neurons", "neuron", null, selected -> selected.isOne(Layer.class), ShapeVerbs::toNeurons),
				Verb.of(VerbGroup.VALUES, "&Lock Values", "lock", "K", selected -> !selected.isEmpty(),
						selected -> keep(selected, ValueEdits.setFrozen(selected.domain(), valued(selected), true))),
				Verb.of(VerbGroup.VALUES, "&Unlock Values", "lock-open", "Shift+K", selected -> !selected.isEmpty(),
						selected -> keep(selected, ValueEdits.setFrozen(selected.domain(), valued(selected), false))),
				Verb.of(VerbGroup.VALUES, "Rando&mise Values", "random", null, selected -> !selected.isEmpty(), selected -> keep(selected,
						ValueEdits.randomise(selected.domain(), valued(selected), NewConnections.startWeights(), StartValues.all(0)))));
	}

	private static boolean hasNodes(Selected selected) {
		return !selected.nodes().isEmpty();
	}

	private static boolean hasGroup(Selected selected) {
		return selected.isOne(Group.class);
	}

	/** Nodes with what leads into them, or links alone. */
	private static List<EObject> valued(Selected selected) {
		List<EObject> elements = new ArrayList<>(selected.nodes());
		elements.addAll(selected.links());
		return elements;
	}

	private static void keep(Selected selected, Command command) {
		List<EObject> before = selected.elements();
		selected.domain().getCommandStack().execute(command);
		selected.select(before);
	}

	private static void group(Selected selected, Arrangement arrangement, int columns) {
		List<Node> nodes = selected.nodes();
		Lattice lattice = switch (arrangement) {
		case COLUMN -> Lattice.column(COLUMN);
		case ROW -> Lattice.row(COLUMN);
		case GRID -> Lattice.grid(columns, CELL, CELL);
		};
		Command group = GroupEdits.group(selected.domain(), nodes, null, arrangement, columns);
		CompoundCommand both = new CompoundCommand(0, group.getLabel());
		both.append(group);
		if (nodes.size() > 1) {
			both.append(Arranging.arrange(selected.domain(), nodes, lattice));
		}
		selected.execute(both);
	}

	private static void grid(Selected selected) {
		int count = selected.nodes().size();
		String width = selected.ask("Group as Grid", "How many columns the grid of " + count + " nodes has:",
				String.valueOf((int) Math.ceil(Math.sqrt(count))), whole(1, count));
		if (width != null) {
			group(selected, Arrangement.GRID, Integer.parseInt(width.strip()));
		}
	}

	private static void toggle(Selected selected) {
		Group group = selected.of(Group.class).get(0);
		keep(selected, GroupEdits.setCollapsed(selected.domain(), List.of(group), !group.isCollapsed()));
	}

	private static TypeDescriptor type(boolean layer, NodeRole role) {
		Catalog catalog = Catalog.get();
		return (layer ? catalog.layerTypes() : catalog.neuronTypes()).all().stream().filter(type -> type.role() == role).findFirst().orElseThrow();
	}

	private static NodeRole role(String type) {
		return Catalog.get().type(type).map(TypeDescriptor::role).orElse(NodeRole.HIDDEN);
	}

	private static void toLayer(Selected selected) {
		List<Neuron> neurons = selected.of(Neuron.class);
		TypeDescriptor type = type(true, role(neurons.get(0).getType()));
		selected.execute(Reshaping.toLayer(selected.domain(), neurons, type.id(), !type.tensors().isEmpty()));
	}

	private static void toNeurons(Selected selected) {
		Layer layer = selected.of(Layer.class).get(0);
		Shape shape = layer.getShape();
		Lattice lattice = shape.rank() == 2 ? Lattice.grid(shape.dimension(1), CELL, CELL) : Lattice.column(COLUMN);
		selected.execute(Reshaping.toNeurons(selected.domain(), layer, type(false, role(layer.getType())).id(), lattice));
	}
}
