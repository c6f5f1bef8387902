package org.soma.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Node;
import org.soma.model.SomaPackage;

/**
 * What has to change when elements go: a group takes its members along, a node its links, and a group left without
 * members goes too. Each list is gone through once however many elements leave it. What goes stays hooked to what goes
 * with it and is unhooked only from what stays.
 */
final class Deletion {

	/** A feature of one element. */
	private record Slot(EObject owner, EStructuralFeature feature) {
	}

	/** Links leave before their ends, nodes before their groups; undone, all come back the other way round. */
	private static final List<EReference> ORDER = List.of(SomaPackage.Literals.NETWORK__LINKS, SomaPackage.Literals.NETWORK__NODES,
			SomaPackage.Literals.NETWORK__GROUPS);

	private final Set<EObject> gone = new LinkedHashSet<>();
	private final Set<Slot> hooks = new LinkedHashSet<>();
	private final Set<Slot> containers = new LinkedHashSet<>();

	private Deletion() {
	}

	static List<Change> of(Collection<? extends EObject> elements) {
		Deletion deletion = new Deletion();
		elements.forEach(deletion::add);
		deletion.addEmptiedGroups();
		return deletion.changes();
	}

	/** Leaves a group without members where it is, for others to join it at once. */
	static List<Change> keepingGroups(Collection<? extends Node> nodes) {
		Deletion deletion = new Deletion();
		nodes.forEach(deletion::add);
		return deletion.changes();
	}

	private void add(EObject element) {
		if (gone.add(element)) {
			switch (element) {
			case Group group -> group.getMembers().forEach(this::add);
			case Node node -> {
				gone.addAll(node.getIncoming());
				gone.addAll(node.getOutgoing());
			}
			default -> {
			}
			}
		}
	}

	private void addEmptiedGroups() {
		gone.addAll(gone.stream().filter(Node.class::isInstance).map(node -> ((Node) node).getGroup()).filter(Objects::nonNull).distinct()
				.filter(group -> gone.containsAll(group.getMembers())).toList());
	}

	private void addSlots(EObject element) {
		switch (element) {
		case Link link -> {
			addHook(link.getSource(), SomaPackage.Literals.NODE__OUTGOING);
			addHook(link.getTarget(), SomaPackage.Literals.NODE__INCOMING);
		}
		case Node node -> addHook(node.getGroup(), SomaPackage.Literals.GROUP__MEMBERS);
		default -> {
		}
		}
		containers.add(new Slot(element.eContainer(), element.eContainmentFeature()));
	}

	private void addHook(EObject owner, EReference feature) {
		if (owner != null && !gone.contains(owner)) {
			hooks.add(new Slot(owner, feature));
		}
	}

	private List<Change> changes() {
		gone.forEach(this::addSlots);
		List<Slot> slots = new ArrayList<>(hooks);
		containers.stream().sorted(Comparator.comparing(slot -> ORDER.indexOf(slot.feature()))).forEach(slots::add);
		return slots.stream().map(this::emptied).toList();
	}

	private Change emptied(Slot slot) {
		return slot.feature().isMany() ? new Removal<>((EList<?>) slot.owner().eGet(slot.feature()), gone)
				: new Assignment(slot.owner(), slot.feature(), null);
	}
}
