package org.soma.model.edit.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.soma.model.Dataset;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Training;

/**
 * What stands under what, and what to show anew after a change. A network has its groups, then the nodes outside groups,
 * then its notes; a group has its members; a node has the links that come in, since those are what it computes from. So
 * every link stands in the tree once, under its target.
 */
final class ItemTree {

	/** The features whose elements stand under their owner. */
	private static final Set<EReference> BRANCHES = Set.of(Literals.NETWORK__GROUPS, Literals.NETWORK__NODES, Literals.NETWORK__NOTES,
			Literals.GROUP__MEMBERS, Literals.NODE__INCOMING, Literals.DATASET__SOURCES, Literals.DATASET__COLUMNS,
			Literals.DATASET__SPLIT, Literals.TRAINING__LOSS, Literals.TRAINING__OPTIMIZER, Literals.TRAINING__SCHEDULE,
			Literals.TRAINING__CLIPPING, Literals.TRAINING__REGULARIZERS, Literals.TRAINING__STOP_RULES);

	private ItemTree() {
	}

	static List<EObject> children(EObject element) {
		return switch (element) {
		case Network network -> joined(network.getGroups(), ungrouped(network), network.getNotes());
		case Group group -> List.copyOf(group.getMembers());
		case Node node -> List.copyOf(node.getIncoming());
		case Dataset dataset -> joined(dataset.getSources(), dataset.getColumns(), present(dataset.getSplit()));
		case Training training -> joined(
				present(training.getLoss(), training.getOptimizer(), training.getSchedule(), training.getClipping()),
				training.getRegularizers(), training.getStopRules());
		default -> List.of();
		};
	}

	static boolean hasChildren(EObject element) {
		return switch (element) {
		case Network network -> !network.getNodes().isEmpty() || !network.getGroups().isEmpty() || !network.getNotes().isEmpty();
		case Group group -> !group.getMembers().isEmpty();
		case Node node -> !node.getIncoming().isEmpty();
		default -> !children(element).isEmpty();
		};
	}

	static EObject parent(EObject element) {
		return switch (element) {
		case Link link when link.getTarget() != null -> link.getTarget();
		case Node node when node.getGroup() != null -> node.getGroup();
		default -> element.eContainer();
		};
	}

	/** What a viewer is to refresh. Elements may be in no tree: viewers pass over what they do not show. */
	static List<ViewerNotification> refreshes(Notification change) {
		if (change.isTouch() || !(change.getNotifier() instanceof EObject element)) {
			return List.of();
		}
		Object feature = change.getFeature();
		List<ViewerNotification> refreshes = new ArrayList<>();
		refreshes.add(new ViewerNotification(change, element, BRANCHES.contains(feature), true));
		if (feature == Literals.GROUP__MEMBERS && element.eContainer() != null) {
			refreshes.add(new ViewerNotification(change, element.eContainer(), true, false));
		}
		if (feature == Literals.ELEMENT__NAME && element instanceof Node node) {
			Stream.of(node.getIncoming(), node.getOutgoing()).flatMap(List::stream)
					.forEach(link -> refreshes.add(new ViewerNotification(change, link, false, true)));
		}
		return refreshes;
	}

	private static List<Node> ungrouped(Network network) {
		return network.getNodes().stream().filter(node -> node.getGroup() == null).toList();
	}

	private static List<EObject> joined(List<? extends EObject> first, List<? extends EObject> second, List<? extends EObject> third) {
		return Stream.of(first, second, third).<EObject>flatMap(List::stream).toList();
	}

	private static List<EObject> present(EObject... elements) {
		return Stream.of(elements).filter(Objects::nonNull).toList();
	}
}
