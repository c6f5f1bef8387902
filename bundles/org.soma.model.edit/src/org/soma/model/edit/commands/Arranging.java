package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Arrangement;
import org.soma.model.Element;
import org.soma.model.Group;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.edit.Words;

/**
 * Makes the commands that put elements in order. What holds for those of {@link Edits} holds for these;
 * {@link Edits#place} puts each where a layout wants it. A group among the elements moves as a whole.
 *
 * <p>
 * How large elements are drawn is asked of the caller; {@link Bounds#ofPlace} will do where nothing is drawn.
 */
public final class Arranging {

	private Arranging() {
	}

	/** Moves elements so that they share the line that is outermost, or in the middle of all. */
	public static Command align(EditingDomain domain, Collection<? extends Element> elements, Alignment alignment,
			Function<? super Element, Bounds> drawn) {
		List<Block> blocks = Block.of(elements, drawn);
		refuse(blocks.size() < 2, "select two or more elements to align");
		double line = alignment.line(Bounds.around(blocks.stream().map(Block::bounds).toList()));
		Map<Element, Place> places = new LinkedHashMap<>();
		blocks.forEach(block -> block.shift(alignment.axis().along(line - alignment.line(block.bounds())), places));
		return Edits.place(domain, places, "Align " + Words.of(elements, "elements"));
	}

	/** Leaves the outermost elements where they are and makes the gaps between all equally wide. */
	public static Command distributeHorizontally(EditingDomain domain, Collection<? extends Element> elements,
			Function<? super Element, Bounds> drawn) {
		return distribute(domain, elements, Axis.ACROSS, drawn);
	}

	/** Leaves the outermost elements where they are and makes the gaps between all equally high. */
	public static Command distributeVertically(EditingDomain domain, Collection<? extends Element> elements,
			Function<? super Element, Bounds> drawn) {
		return distribute(domain, elements, Axis.DOWN, drawn);
	}

	private static Command distribute(EditingDomain domain, Collection<? extends Element> elements, Axis axis,
			Function<? super Element, Bounds> drawn) {
		List<Block> blocks = new ArrayList<>(Block.of(elements, drawn));
		refuse(blocks.size() < 3, "select three or more elements to distribute");
		blocks.sort(Comparator.comparingDouble(block -> axis.middle(block.bounds())));
		double room = axis.size(Bounds.around(blocks.stream().map(Block::bounds).toList()));
		double gap = (room - blocks.stream().mapToDouble(block -> axis.size(block.bounds())).sum()) / (blocks.size() - 1);
		double at = axis.start(blocks.get(0).bounds());
		Map<Element, Place> places = new LinkedHashMap<>();
		for (Block block : blocks) {
			block.shift(axis.along(at - axis.start(block.bounds())), places);
			at += axis.size(block.bounds()) + gap;
		}
		return Edits.place(domain, places, "Distribute " + Words.of(elements, "elements"));
	}

	/** Puts nodes in a column, a row or a grid, in their order, from the upper left corner of where they stand. */
	public static Command arrange(EditingDomain domain, Collection<? extends Node> nodes, Lattice lattice) {
		return Edits.place(domain, places(nodes, lattice));
	}

	/** Puts the members of a group likewise, and shows the group so from now on. */
	public static Command arrange(EditingDomain domain, Group group, Lattice lattice) {
		List<Change> changes = new ArrayList<>(GroupEdits.arrangement(group, lattice.arrangement(), lattice.columns()));
		places(group.getMembers(), lattice).forEach((node, place) -> changes.addAll(Edits.placing(node, place)));
		return new EditCommand(domain, group, "Arrange " + Networks.label(group), List.of(group), () -> changes);
	}

	/**
	 * The same at the usual distances; a group that has no members yet only keeps what it is to be.
	 *
	 * @param columns how many a grid has; 0 where it is to be about as wide as high
	 */
	public static Command arrange(EditingDomain domain, Group group, Arrangement arrangement, int columns) {
		int count = group.getMembers().size();
		int wide = columns == 0 ? Math.max(1, Lattice.square(count)) : columns;
		return count == 0 ? GroupEdits.setArrangement(domain, group, arrangement, wide) : arrange(domain, group, Lattice.usual(arrangement, wide));
	}

	private static Map<Node, Place> places(Collection<? extends Node> nodes, Lattice lattice) {
		refuse(nodes.isEmpty(), "select neurons or layers");
		Bounds bounds = Bounds.around(nodes.stream().map(Bounds::ofPlace).toList());
		Map<Node, Place> places = new LinkedHashMap<>();
		nodes.forEach(node -> places.putIfAbsent(node, lattice.at(places.size(), new Place(bounds.x(), bounds.y()))));
		return places;
	}
}
