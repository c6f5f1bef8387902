package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Element;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Note;
import org.soma.model.edit.Words;

/** Makes the commands that bring copies into a network. What holds for those of {@link Edits} holds for these. */
public final class Pasting {

	private Pasting() {
	}

	/**
	 * Adds what is in a clip, shifted from where it stood, and as much again for as long as something of it would lie on
	 * what is there. An id that is taken becomes the next free one, a name that is taken gets a number.
	 */
	public static Command paste(EditingDomain domain, Network network, Clip clip, double dx, double dy) {
		return paste(domain, network, clip, dx, dy, "Paste ");
	}

	/** Copies and pastes in one. */
	public static Command duplicate(EditingDomain domain, Collection<? extends EObject> elements, double dx, double dy) {
		Clip clip = Clip.of(elements);
		return paste(domain, Networks.of(elements.iterator().next()).orElseThrow(), clip, dx, dy, "Duplicate ");
	}

	private static Command paste(EditingDomain domain, Network network, Clip clip, double dx, double dy, String verb) {
		refuse(!Double.isFinite(dx) || !Double.isFinite(dy), "a copy has no finite place; shift it less far");
		Network copy = clip.copy();
		List<Group> groups = List.copyOf(copy.getGroups());
		List<Node> nodes = List.copyOf(copy.getNodes());
		List<Link> links = List.copyOf(copy.getLinks());
		List<Note> notes = List.copyOf(copy.getNotes());
		List.of(copy.getGroups(), copy.getNodes(), copy.getLinks(), copy.getNotes()).forEach(List::clear);
		List<Element> placed = new ArrayList<>(nodes);
		placed.addAll(notes);
		String label = verb + Words.of(placed, "elements");
		Set<Place> taken = places(network.getNodes(), network.getNotes()).collect(Collectors.toSet());
		int most = dx == 0 && dy == 0 ? 1 : taken.size() + 1;
		for (int i = 0; i < most && (i == 0 || places(nodes, notes).anyMatch(taken::contains)); i++) {
			nodes.forEach(node -> new Place(node.getX() + dx, node.getY() + dy).give(node));
			notes.forEach(note -> {
				note.setX(note.getX() + dx);
				note.setY(note.getY() + dy);
			});
		}
		FreshNames fresh = new FreshNames(network);
		groups.forEach(fresh::give);
		placed.forEach(fresh::give);
		return new EditCommand(domain, network, label, placed, () -> {
			List<Change> changes = new ArrayList<>();
			groups.forEach(group -> changes.add(Insertion.atEnd(network.getGroups(), group)));
			nodes.forEach(node -> changes.add(Insertion.atEnd(network.getNodes(), node)));
			links.forEach(link -> changes.add(Insertion.atEnd(network.getLinks(), link)));
			notes.forEach(note -> changes.add(Insertion.atEnd(network.getNotes(), note)));
			return changes;
		});
	}

	private static Stream<Place> places(List<Node> nodes, List<Note> notes) {
		return Stream.concat(nodes.stream().map(node -> new Place(node.getX(), node.getY())),
				notes.stream().map(note -> new Place(note.getX(), note.getY())));
	}
}
