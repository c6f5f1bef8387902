package org.soma.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.soma.model.Element;
import org.soma.model.Group;
import org.soma.model.Node;
import org.soma.model.Note;

/** What moves as one: a node, a note, or all members of a group. */
record Block(List<Element> parts, Bounds bounds) {

	/** Members of a group that is among the elements move with it and not by themselves. */
	static List<Block> of(Collection<? extends Element> elements, Function<? super Element, Bounds> drawn) {
		Set<Element> distinct = new LinkedHashSet<>(elements);
		List<Block> blocks = new ArrayList<>();
		for (Element element : distinct) {
			boolean alone = !(element instanceof Node node) || !distinct.contains(node.getGroup());
			List<Element> parts = element instanceof Group group ? List.copyOf(group.getMembers()) : List.of(element);
			if (alone && !parts.isEmpty()) {
				blocks.add(new Block(parts, Bounds.around(parts.stream().<Bounds>map(drawn::apply).toList())));
			}
		}
		return blocks;
	}

	/** Writes down where the parts are to stand once the block is shifted. */
	void shift(Place by, Map<Element, Place> places) {
		for (Element part : parts) {
			switch (part) {
			case Node node -> places.put(node, new Place(node.getX() + by.x(), node.getY() + by.y()));
			case Note note -> places.put(note, new Place(note.getX() + by.x(), note.getY() + by.y()));
			default -> throw new IllegalArgumentException(part + " has no place of its own");
			}
		}
	}
}
