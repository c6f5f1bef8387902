package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Note;
import org.soma.model.SomaFactory;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.NetworkText;

/**
 * A part of a network that was copied: nodes and notes, the links among them and the groups that lie wholly within. It
 * does not change, whatever becomes of the network, and can be pasted many times.
 */
public final class Clip {

	private final Network content;

	private Clip(Network content) {
		this.content = content;
	}

	/**
	 * Copies nodes and notes of one network; a group among the elements stands for its members, and links are copied with
	 * their ends.
	 *
	 * @throws IllegalArgumentException with a sentence for the user where there is nothing to copy
	 */
	public static Clip of(Collection<? extends EObject> elements) {
		Set<EObject> chosen = new LinkedHashSet<>();
		for (EObject element : elements) {
			switch (element) {
			case Group group -> chosen.addAll(group.getMembers());
			case Node node -> chosen.add(node);
			case Note note -> chosen.add(note);
			default -> {
				// links come with their ends
			}
			}
		}
		Set<EObject> networks = new LinkedHashSet<>(chosen.stream().map(EObject::eContainer).toList());
		refuse(networks.size() != 1 || !(networks.iterator().next() instanceof Network), "select neurons, layers or notes of one network");
		return new Clip(part((Network) networks.iterator().next(), chosen::contains));
	}

	/** Joins the copies itself: EMF's copier looks through a node's links for each of them. */
	private static Network part(Network network, Predicate<EObject> chosen) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Network part = SomaFactory.eINSTANCE.createNetwork();
		network.getGroups().stream().filter(group -> !group.getMembers().isEmpty() && group.getMembers().stream().allMatch(chosen))
				.forEach(group -> part.getGroups().add((Group) copier.copy(group)));
		network.getNodes().stream().filter(chosen).forEach(node -> {
			Node copy = (Node) copier.copy(node);
			copy.setGroup((Group) copier.get(node.getGroup()));
			part.getNodes().add(copy);
		});
		network.getLinks().stream().filter(link -> chosen.test(link.getSource()) && chosen.test(link.getTarget())).forEach(link -> {
			Link copy = (Link) copier.copy(link);
			copy.setSource((Node) copier.get(link.getSource()));
			copy.setTarget((Node) copier.get(link.getTarget()));
			part.getLinks().add(copy);
		});
		network.getNotes().stream().filter(chosen).forEach(note -> part.getNotes().add((Note) copier.copy(note)));
		return part;
	}

	/**
	 * Reads what {@link #toText()} wrote.
	 *
	 * @throws IllegalArgumentException with a sentence for the user where the text is something else
	 */
	public static Clip parse(String text) {
		try {
			Network content = NetworkText.read(text);
			for (Link link : content.getLinks()) {
				refuse(link.getSource() == null || link.getTarget() == null, Networks.label(link) + " is not connected at both ends; copy it anew");
			}
			return new Clip(content);
		} catch (DocumentException e) {
			throw new IllegalArgumentException("this is no part of a network; copy neurons, layers or notes first", e);
		}
	}

	/**
	 * The clip as text that another window can read, its weights included.
	 *
	 * @throws IllegalArgumentException with a sentence for the user where something in it cannot be written
	 */
	public String toText() {
		try {
			return NetworkText.write(content);
		} catch (DocumentException e) {
			throw new IllegalArgumentException(e.element().map(element -> element + " ").orElse("") + e.problem(), e);
		}
	}

	/** How many nodes and notes are in it. */
	public int size() {
		return content.getNodes().size() + content.getNotes().size();
	}

	/** All there is, for one to do with as one likes. */
	Network copy() {
		return part(content, element -> true);
	}
}
