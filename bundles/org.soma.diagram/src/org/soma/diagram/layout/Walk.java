package org.soma.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Note;

/**
 * Where a step leads from one element of a drawing to the next: along connections to the left and right, or where there are
 * none to what is nearest there; up and down among nodes of the same depth, groups and notes. A group that is collapsed stands
 * for its members.
 */
public final class Walk {

	/** The four ways to go. */
	public enum Direction {
		LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

		private final int across;
		private final int down;

		Direction(int across, int down) {
			this.across = across;
			this.down = down;
		}
	}

	/** The title of a group is so much higher than the middle of its highest member. */
	private static final double TITLE = 44;
	/** Being aside counts more than being far. */
	private static final double ASIDE = 3;

	private final Network network;

	public Walk(Network network) {
		this.network = network;
	}

	/** Where to begin; null in an empty network. */
	public EObject first() {
		return Stream.<List<? extends EObject>>of(network.getNodes(), network.getNotes()).flatMap(List::stream).map(Walk::shown).findFirst()
				.orElse(null);
	}

	/**
	 * The next element.
	 *
	 * @param along whether connections themselves are gone to, rather than what is at their other end
	 * @return null where there is none
	 */
	public EObject next(EObject from, Direction direction, boolean along) {
		return switch (from) {
		case Link link -> ofLink(link, direction);
		case Node node -> next(node, List.of(node), direction, along);
		case Group group when group.isCollapsed() -> next(group, group.getMembers(), direction, along);
		default -> nearest(from, direction, to -> true);
		};
	}

	private static EObject ofLink(Link link, Direction direction) {
		return switch (direction) {
		case LEFT -> shown(link.getSource());
		case RIGHT -> shown(link.getTarget());
		case UP, DOWN -> beside(link, direction.down);
		};
	}

	/** Another connection into the same node. */
	private static Link beside(Link link, int step) {
		List<Link> links = link.getTarget().getIncoming();
		int index = links.indexOf(link) + step;
		return index < 0 || index >= links.size() ? null : links.get(index);
	}

	private EObject next(EObject from, List<Node> nodes, Direction direction, boolean along) {
		return switch (direction) {
		case LEFT -> along(from, nodes, direction, along, Node::getIncoming, Link::getSource);
		case RIGHT -> along(from, nodes, direction, along, Node::getOutgoing, Link::getTarget);
		case UP, DOWN -> {
			Map<Node, Integer> depths = Networks.depths(network);
			List<Integer> same = nodes.stream().map(depths::get).toList();
			yield nearest(from, direction, to -> from instanceof Group || switch (to) {
			case Node node -> same.contains(depths.get(node));
			case Group group when group.isCollapsed() -> group.getMembers().stream().map(depths::get).anyMatch(same::contains);
			default -> true;
			});
		}
		};
	}

	private EObject along(EObject from, List<Node> nodes, Direction direction, boolean along, Function<Node, List<Link>> links, Function<Link, Node> end) {
		List<Link> leading = nodes.stream().flatMap(node -> links.apply(node).stream()).filter(link -> end.apply(link) != null && !nodes.contains(end.apply(link)))
				.toList();
		if (along) {
			return leading.stream().findFirst().orElseGet(() -> nodes.stream().flatMap(node -> links.apply(node).stream()).findFirst().orElse(null));
		}
		double height = Stand.of(from).y;
		return leading.stream().map(end).map(Walk::shown).min(Comparator.comparingDouble(to -> Math.abs(Stand.of(to).y - height)))
				.orElseGet(() -> nearest(from, direction, to -> true));
	}

	private EObject nearest(EObject from, Direction direction, Predicate<EObject> wanted) {
		Stand start = Stand.of(from);
		return elements().filter(to -> to != from && start.way(Stand.of(to), direction) > 0).filter(wanted)
				.min(Comparator.comparingDouble(to -> start.cost(Stand.of(to), direction))).orElse(null);
	}

	/** All that is seen, each once. */
	private Stream<EObject> elements() {
		List<EObject> elements = new ArrayList<>(network.getNodes().stream().filter(node -> shown(node) == node).toList());
		network.getGroups().stream().filter(group -> !group.getMembers().isEmpty()).forEach(elements::add);
		elements.addAll(network.getNotes());
		return elements.stream();
	}

	/** The group that is collapsed over a node, or else the element itself. */
	private static EObject shown(EObject element) {
		return element instanceof Node node && node.getGroup() != null && node.getGroup().isCollapsed() ? node.getGroup() : element;
	}

	/** Where an element stands: from the left to the right at one height. */
	private record Stand(double left, double right, double y) {

		static Stand of(EObject element) {
			return switch (element) {
			case Node node -> new Stand(node.getX(), node.getX(), node.getY());
			case Note note -> new Stand(note.getX(), note.getX() + note.getWidth(), note.getY() + note.getHeight() / 2);
			case Group group -> of(group);
			default -> throw new IllegalArgumentException(Objects.toString(element));
			};
		}

		private static Stand of(Group group) {
			double left = group.getMembers().stream().mapToDouble(Node::getX).min().orElse(0);
			double right = group.getMembers().stream().mapToDouble(Node::getX).max().orElse(0);
			double top = group.getMembers().stream().mapToDouble(Node::getY).min().orElse(0);
			double bottom = group.getMembers().stream().mapToDouble(Node::getY).max().orElse(0);
			double middle = (left + right) / 2;
			return group.isCollapsed() ? new Stand(middle, middle, (top + bottom) / 2) : new Stand(left, right, top - TITLE);
		}

		private double across(Stand to) {
			return to.left > right ? to.left - right : to.right < left ? to.right - left : 0;
		}

		/** How far it is in a direction. */
		double way(Stand to, Direction direction) {
			return direction.across * across(to) + direction.down * (to.y - y);
		}

		double cost(Stand to, Direction direction) {
			double aside = direction.down == 0 ? to.y - y : across(to);
			return way(to, direction) + ASIDE * Math.abs(aside);
		}
	}
}
