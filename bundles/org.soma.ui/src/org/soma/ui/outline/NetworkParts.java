package org.soma.ui.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.soma.model.Group;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Note;
import org.soma.ui.explorer.NodeRange;

/** What a network consists of, but for its links: groups with their nodes, nodes without a group, and notes; many of them in ranges. */
final class NetworkParts implements ITreeContentProvider {

	private EObject asked;
	private List<?> parts;

	/** All that stand under a network or a group, whether in ranges or not. They stay as they are until it is to forget them. */
	List<?> under(EObject parent) {
		if (parent != asked) { // each of many ranges asks
			asked = parent;
			parts = of(parent);
		}
		return parts;
	}

	/** The network may be another one now. */
	void forget() {
		asked = null;
	}

	private static List<?> of(EObject parent) {
		if (parent instanceof Group group) {
			return group.getMembers();
		}
		if (!(parent instanceof Network network)) {
			return List.of();
		}
		List<EObject> parts = new ArrayList<>(network.getGroups());
		for (Node node : network.getNodes()) {
			if (node.getGroup() == null) {
				parts.add(node);
			}
		}
		parts.addAll(network.getNotes());
		return parts;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return NodeRange.under(parent, this::under);
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof NodeRange || element instanceof Group group && !group.getMembers().isEmpty();
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case NodeRange range -> range.parent();
		case Node node when node.getGroup() != null -> NodeRange.parentOf(node, node.getGroup(), under(node.getGroup()));
		case Node node when node.eContainer() != null -> NodeRange.parentOf(node, node.eContainer(), under(node.eContainer()));
		case Group group when group.eContainer() != null -> NodeRange.parentOf(group, group.eContainer(), under(group.eContainer()));
		case Note note when note.eContainer() != null -> NodeRange.parentOf(note, note.eContainer(), under(note.eContainer()));
		default -> null;
		};
	}
}
