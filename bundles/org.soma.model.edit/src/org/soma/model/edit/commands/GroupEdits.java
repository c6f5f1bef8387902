package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.network;
import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.Ids;
import org.soma.model.edit.Words;

/** Makes the commands for groups. What holds for those of {@link Edits} holds for these. */
public final class GroupEdits {

	private GroupEdits() {
	}

	/**
	 * Makes a group of nodes. They leave the groups they were in and stay where they stand; see
	 * {@link Arranging#arrange(EditingDomain, Group, Lattice)} for moving them.
	 *
	 * @param name null where the group is to go by its id
	 * @param columns how many columns a grid has; without meaning for other arrangements
	 */
	public static Command group(EditingDomain domain, Collection<? extends Node> nodes, String name, Arrangement arrangement, int columns) {
		Network network = network(nodes);
		Group group = SomaFactory.eINSTANCE.createGroup();
		group.setId(Ids.next(network, "group"));
		refuse(Rules.problem(group, Literals.ELEMENT__NAME, name));
		group.setName(name);
		arrangement(group, arrangement, columns).forEach(Change::apply);
		return new EditCommand(domain, network, "Group " + Words.of(nodes, "nodes"), List.of(group),
				() -> Grouping.of(network, nodes, group));
	}

	/** Shows the group as a column, a row or a grid from now on. */
	public static Command setArrangement(EditingDomain domain, Group group, Arrangement arrangement, int columns) {
		refuse(group.eContainer() == null, Networks.label(group) + " is in no network; select another");
		List<Change> changes = arrangement(group, arrangement, columns);
		return new EditCommand(domain, group, "Show " + Networks.label(group) + " as " + arrangement, List.of(group), () -> changes);
	}

	/** Collapses groups to one figure each, or shows their members again. */
	public static Command setCollapsed(EditingDomain domain, Collection<? extends Group> groups, boolean collapsed) {
		refuse(groups.isEmpty(), "select groups");
		List<Group> changing = groups.stream().<Group>map(group -> group).filter(group -> group.isCollapsed() != collapsed).distinct().toList();
		String label = Words.of(groups, "groups");
		refuse(changing.isEmpty(), label + (groups.size() == 1 ? " is " : " are ") + (collapsed ? "collapsed" : "expanded") + " already; select other groups");
		return new EditCommand(domain, changing.get(0), (collapsed ? "Collapse " : "Expand ") + label, changing,
				() -> changing.stream().<Change>map(group -> new Assignment(group, Literals.GROUP__COLLAPSED, collapsed)).toList());
	}

	static List<Change> arrangement(Group group, Arrangement arrangement, int columns) {
		boolean grid = arrangement == Arrangement.GRID;
		refuse(grid && columns < 1, "a grid of " + columns + " columns cannot be; set 1 or more for " + Networks.label(group));
		return List.of(new Assignment(group, Literals.GROUP__ARRANGEMENT, arrangement),
				new Assignment(group, Literals.GROUP__COLUMNS, grid ? columns : 0));
	}
}
