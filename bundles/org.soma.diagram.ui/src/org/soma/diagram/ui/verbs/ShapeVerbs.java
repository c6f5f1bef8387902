package org.soma.diagram.ui.verbs;

import static org.soma.diagram.ui.verbs.Questions.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

	private ShapeVerbs() {
	}

	public static List<Verb> all() {
		return List.of(
				Verb.of(VerbGroup.SHAPE, "&Group as Column", "group", "G", ShapeVerbs::hasNodes, selected -> group(selected, Arrangement.COLUMN, 0)),
				Verb.of(VerbGroup.SHAPE, "Group as R&ow", null, "H", ShapeVerbs::hasNodes, selected -> group(selected, Arrangement.ROW, 0)),
				Verb.of(VerbGroup.SHAPE, "Group as G&rid\u2026", null, "Shift+G", ShapeVerbs::hasNodes, ShapeVerbs::grid),
				Verb.of(VerbGroup.SHAPE, "&Ungroup", null, "U", ShapeVerbs::hasGroup, ShapeVerbs::ungroup),
				Verb.of(VerbGroup.SHAPE, "&Collapse or Expand", "collapse", "E", ShapeVerbs::hasGroup, ShapeVerbs::toggle),
				Verb.of(VerbGroup.SHAPE, "Turn into &Layer", "layer", "T", selected -> !selected.of(Neuron.class).isEmpty(), ShapeVerbs::toLayer),
				Verb.of(VerbGroup.SHAPE, "Turn into &Neurons", "neuron", "Shift+T", selected -> selected.isOne(Layer.class), ShapeVerbs::toNeurons),
				Verb.of(VerbGroup.VALUES, "&Lock Values", "lock", "K", selected -> !selected.isEmpty(),
						selected -> keep(selected, ValueEdits.setFrozen(selected.domain(), valued(selected), true))),
				Verb.of(VerbGroup.VALUES, "&Unlock Values", "lock-open", "Shift+K", selected -> !selected.isEmpty(),
						selected -> keep(selected, ValueEdits.setFrozen(selected.domain(), valued(selected), false))),
				Verb.of(VerbGroup.VALUES, "Rando&mise Values", "random", "M", selected -> !selected.isEmpty(), selected -> keep(selected,
						ValueEdits.randomise(selected.domain(), valued(selected), NewConnections.startWeights(), StartValues.all(0)))));
	}

	private static boolean hasNodes(Selected selected) {
		return !selected.nodes().isEmpty();
	}

	private static boolean hasGroup(Selected selected) {
		return !selected.of(Group.class).isEmpty();
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

	/** Groups that are selected, and nothing besides, are arranged anew and keep their names. */
	private static void group(Selected selected, Arrangement arrangement, int columns) {
		List<Group> groups = selected.of(Group.class);
		if (groups.size() == selected.elements().size()) {
			keep(selected, all(groups, group -> Arranging.arrange(selected.domain(), group, arrangement, columns)));
			return;
		}
		List<Node> nodes = selected.nodes();
		Command group = GroupEdits.group(selected.domain(), nodes, null, arrangement, columns);
		CompoundCommand both = new CompoundCommand(0, group.getLabel());
		both.append(group);
		if (nodes.size() > 1) {
			both.append(Arranging.arrange(selected.domain(), nodes, Lattice.usual(arrangement, columns)));
		}
		selected.execute(both);
	}

	/** One step of the history for several groups. */
	private static Command all(List<Group> groups, Function<Group, Command> change) {
		List<Command> changes = groups.stream().map(change).toList();
		return changes.size() == 1 ? changes.get(0) : new CompoundCommand("Change " + groups.size() + " groups", "", changes);
	}

	private static void ungroup(Selected selected) {
		List<Group> groups = selected.of(Group.class);
		List<Node> members = groups.stream().flatMap(group -> group.getMembers().stream()).toList();
		selected.domain().getCommandStack().execute(all(groups, group -> Edits.ungroup(selected.domain(), group)));
		selected.select(members);
	}

	private static void grid(Selected selected) {
		int count = selected.nodes().size();
		String width = selected.ask("Group as Grid", "How many columns the grid of " + count + " nodes has:",
				String.valueOf(Lattice.square(count)), whole(1, count));
		if (width != null) {
			group(selected, Arrangement.GRID, Integer.parseInt(width.strip()));
		}
	}

	/** As long as one of them is expanded, all are collapsed. */
	private static void toggle(Selected selected) {
		List<Group> groups = selected.of(Group.class);
		keep(selected, GroupEdits.setCollapsed(selected.domain(), groups, groups.stream().anyMatch(group -> !group.isCollapsed())));
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
		Lattice lattice = shape.rank() == 2 ? Lattice.usual(Arrangement.GRID, shape.dimension(1)) : Lattice.usual(Arrangement.COLUMN, 1);
		selected.execute(Reshaping.toNeurons(selected.domain(), layer, type(false, role(layer.getType())).id(), lattice));
	}
}
