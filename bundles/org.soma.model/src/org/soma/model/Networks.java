package org.soma.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

/**
 * Questions one can ask of a network. Nothing here changes it.
 */
public final class Networks {

	/** What an id may be: it stands in file names, tensor names and on the command line. */
	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*");

	private Networks() {
	}

	public static boolean isId(String text) {
		return text != null && ID.matcher(text).matches();
	}

	/** <code>x1->h1</code>, or <code>h1->h1@1</code> with a delay of 1; an absent end reads as a question mark. */
	public static String linkId(Node source, Node target, int delay) {
		return idOf(source) + "->" + idOf(target) + (delay == 0 ? "" : "@" + delay);
	}

	private static String idOf(Node node) {
		return node == null || node.getId() == null ? "?" : node.getId();
	}

	/** What people call the element: its name where it has one, else its id, else its kind. */
	public static String label(EObject element) {
		return switch (element) {
		case Element named -> firstOf(named, named.getName(), named.getId());
		case Link link -> label(link.getSource()) + " \u2192 " + label(link.getTarget())
				+ (link.getDelay() == 0 ? "" : " after " + link.getDelay());
		case Parameter parameter -> parameter.eContainer() instanceof Layer layer ? label(layer) + " " + parameter.getName()
				: parameter.getName();
		case Column column -> firstOf(column, column.getName());
		case null -> "?";
		default -> element.eClass().getName().toLowerCase(Locale.ROOT);
		};
	}

	private static String firstOf(EObject element, String... names) {
		for (String name : names) {
			if (name != null && !name.isEmpty()) {
				return name;
			}
		}
		return "unnamed " + element.eClass().getName().toLowerCase(Locale.ROOT);
	}

	/** The network that an element is part of. */
	public static Optional<Network> of(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Network network) {
				return Optional.of(network);
			}
		}
		return Optional.empty();
	}

	/**
	 * Finds a node by its id or, where no id matches, by its name.
	 *
	 * @throws IllegalArgumentException with a message for the user where nothing or more than one node matches
	 */
	public static Node node(Network network, String idOrName) {
		List<Node> named = new ArrayList<>();
		for (Node node : network.getNodes()) {
			if (idOrName.equals(node.getId())) {
				return node;
			}
			if (idOrName.equals(node.getName())) {
				named.add(node);
			}
		}
		if (named.size() > 1) {
			throw new IllegalArgumentException(named.size() + " nodes are named '" + idOrName + "'; say which by its id: "
					+ String.join(", ", named.stream().map(Node::getId).toList()));
		}
		if (named.isEmpty()) {
			throw new IllegalArgumentException("there is no node '" + idOrName + "'");
		}
		return named.get(0);
	}

	/** The link from one node to another with this delay. */
	public static Optional<Link> link(Node source, Node target, int delay) {
		return source.getOutgoing().stream().filter(link -> link.getTarget() == target && link.getDelay() == delay).findFirst();
	}

	/** How many units a node has: one, or as many as the layer's shape holds. */
	public static int units(Node node) {
		return node instanceof Layer layer && layer.getShape() != null ? layer.getShape().size() : 1;
	}

	/** Whether a chain of links without delay leads from one node to the other; a node reaches itself. */
	public static boolean reaches(Node from, Node to) {
		Set<Node> seen = new HashSet<>();
		Deque<Node> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			Node node = open.pop();
			if (node == to) {
				return true;
			}
			for (Link link : node.getOutgoing()) {
				if (link.getDelay() == 0 && link.getTarget() != null && seen.add(link.getTarget())) {
					open.push(link.getTarget());
				}
			}
		}
		return false;
	}

	/**
	 * Orders the nodes so that each comes after all that feed it without delay, and gives each its depth: 0 where
	 * nothing feeds it, else one more than the deepest that does. Nodes in or behind a cycle are missing from the map.
	 */
	public static Map<Node, Integer> depths(Network network) {
		Map<Node, Place> places = new LinkedHashMap<>();
		network.getNodes().forEach(node -> places.put(node, new Place(node)));
		for (Place place : places.values()) {
			for (Link link : place.node.getOutgoing()) {
				Place fed = link.getDelay() == 0 ? places.get(link.getTarget()) : null;
				if (fed != null) {
					place.fed.add(fed);
					fed.awaited++;
				}
			}
		}
		Deque<Place> ready = new ArrayDeque<>(places.values().stream().filter(place -> place.awaited == 0).toList());
		Map<Node, Integer> depths = new LinkedHashMap<>();
		while (!ready.isEmpty()) {
			Place place = ready.poll();
			depths.put(place.node, place.depth);
			for (Place fed : place.fed) {
				fed.depth = Math.max(fed.depth, place.depth + 1);
				if (--fed.awaited == 0) {
					ready.add(fed);
				}
			}
		}
		return depths;
	}

	/** Where a node stands, as far as is known. */
	private static final class Place {

		private final Node node;
		/** Where those stand that it feeds without delay. */
		private final List<Place> fed = new ArrayList<>();
		private int depth;
		/** How many feed it whose depth is not known yet. */
		private int awaited;

		Place(Node node) {
			this.node = node;
		}
	}

	/** How many values the network learns, frozen ones included. */
	public static long parameterCount(Network network) {
		return count(network, false);
	}

	public static long frozenParameterCount(Network network) {
		return count(network, true);
	}

	private static long count(Network network, boolean frozenOnly) {
		long count = 0;
		for (Link link : network.getLinks()) {
			if (link instanceof Synapse synapse) { // of which there may be hundreds of thousands: a switch would take several times as long
				count += !frozenOnly || synapse.isFrozen() ? 1 : 0;
			} else if (link instanceof Projection projection) {
				count += frozenOnly ? frozenConnections(projection) : connections(projection);
			}
		}
		for (Node node : network.getNodes()) {
			count += switch (node) {
			case Neuron neuron -> hasBias(neuron) && (!frozenOnly || neuron.isBiasFrozen()) ? 1 : 0;
			case Layer layer -> layer.getParameters().stream().mapToLong(parameter -> frozenOnly ? frozen(parameter) : size(parameter)).sum();
			default -> 0;
			};
		}
		return count;
	}

	/** Whether a neuron has a bias to learn: one that nothing feeds, such as an input, has none. */
	public static boolean hasBias(Neuron neuron) {
		return !neuron.getIncoming().isEmpty();
	}

	/** How many connections a projection has: its weights less those that its mask leaves out. */
	public static long connections(Projection projection) {
		if (projection.getConnected() != null) {
			return projection.getConnected().count();
		}
		return projection.getWeights() == null ? 0 : projection.getWeights().shape().size();
	}

	/** How many of a projection's connections may not change. */
	public static long frozenConnections(Projection projection) {
		if (projection.getFrozen() == null) {
			return 0;
		}
		var frozen = projection.getFrozen().toBits();
		if (projection.getConnected() != null) {
			frozen.and(projection.getConnected().toBits());
		}
		return frozen.cardinality();
	}

	/** Whether a link has weights and none of them may change. */
	public static boolean isFrozen(Link link) {
		if (link instanceof Synapse synapse) {
			return synapse.isFrozen();
		}
		return link instanceof Projection projection && connections(projection) > 0 && frozenConnections(projection) == connections(projection);
	}

	/** Whether nothing that a node has for itself or takes from others can be learned. */
	public static boolean isFrozen(Node node) {
		return node.getIncoming().stream().allMatch(Networks::isFrozen) && switch (node) {
		case Neuron neuron -> neuron.isBiasFrozen() || !hasBias(neuron);
		case Layer layer -> layer.getParameters().stream().allMatch(parameter -> frozen(parameter) == size(parameter));
		default -> true;
		};
	}

	private static long size(Parameter parameter) {
		return parameter.getValues() == null ? 0 : parameter.getValues().shape().size();
	}

	private static long frozen(Parameter parameter) {
		return parameter.getFrozen() == null ? 0 : parameter.getFrozen().count();
	}
}
